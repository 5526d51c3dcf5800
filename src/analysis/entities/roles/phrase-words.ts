/** Words that a title or an apposition is made of beside its nouns, and those that end it. In lower case. */

/** Prepositions between an office and what it is over. */
export const LINKS: ReadonlySet<string> = new Set(["of", "for", "at", "to", "in", "on", "with"]);
/** What opens a title. */
export const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
/** Verbs behind which stands what somebody is. */
export const COPULAS: ReadonlySet<string> = new Set(["is", "was", "became", "remains"]);
/** What an apposition ends at. */
export const ENDS: ReadonlySet<string> = new Set(
  ", ; : . ) ( – — ! ? who which that whose where when while after before".split(" "),
);
/** Verbs and pronouns, which stand in no title even with a capital. */
export const VERBS: ReadonlySet<string> = new Set(
  `is are was were be been has have had do does did will would can could may might must shall should said says say told tells tell added adds asked asks
  announced announces went goes came comes took takes made makes gave gives got gets met meets left leaves became becomes wrote writes called calls
  he she it they i we you him them won lost ran began held sent saw found knew thought kept stood brought`.split(/\s+/),
);

/** Small words that stand in no title even with a capital, as a sentence or a headline gives them. */
export const FUNCTION: ReadonlySet<string> = new Set(
  `whether than such even ever just only most more less very once again never always often still yet perhaps but when while as if after before since although though because however meanwhile then there here this that these those what why how where he she it they
  we i you his her their our its in on by with from at to for also both earlier later said says`.split(/\s+/),
);

/** The first word of a rank of two. */
export const GRADED: RegExp = /^(?:lt|lieut|lieutenant|maj|major|brig|brigadier|asst|assistant)\.?$/;

/** Nouns in small letters for what somebody has an office in or over: "board member", "basketball coach", "operations supervisor". */
export const FIELDS: ReadonlySet<string> = new Set(
  `board research student students association operations area project programme product design customer property estate press ministry opera pop reggae jazz rock
  hip-hop basketball baseball hockey tennis golf rugby netball volleyball softball swimming cycling boxing racing wrestling athletics snooker cheerleading marketing advertising
  engineering planning mining shipping banking housing farming fishing nursing training publishing law politics history literature art crime science culture
  fund hedge insurance farm service civil public digital data content communication relations resources talk reality chat
  minority majority ministry region branch chapter division department faculty institute committee commission council assembly senate house parliament youth
  shadow education health defence justice organising organizing study point girls boys women men
  church parish community family wildlife marine animal crisis safety quality traffic services affairs commercial financial operating co-operatives cooperatives paleontology palaeontology beauty fashion food wine travel weather sport`.split(
    /\s+/,
  ),
);
