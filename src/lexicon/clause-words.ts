/** Closed classes of English words that mark the edges of clauses and noun phrases. The lists are our own. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

export const DETERMINERS: ReadonlySet<string> = words(
  `the a an this that these those his her its their our my your some any many several most all both each every another
   no such one two three four five six seven eight nine ten other few`,
);
export const PREPOSITIONS: ReadonlySet<string> = words(
  `of in on at by for with from to into onto over under about against among amid after before during since until through
   between within without across along around near behind beyond despite following per via toward towards upon as than like
   inside outside off above below including regarding concerning throughout`,
);
export const SUBORDINATORS: ReadonlySet<string> = words(
  `that because although though while whereas when whenever where wherever if unless until after before since once as whether lest`,
);
export const COORDINATORS: ReadonlySet<string> = words(`and but or nor yet so`);
export const RELATIVE_PRONOUNS: ReadonlySet<string> = words(`who whom whose which that what`);
export const SUBJECT_PRONOUNS: ReadonlySet<string> = words(`i you he she it we they who`);
export const OBJECT_PRONOUNS: ReadonlySet<string> = words(
  `me you him her it us them himself herself themselves itself`,
);
export const AUXILIARIES: ReadonlySet<string> = words(
  `is are was were be been being am has have had having do does did will would shall should can could may might must 's 've 'd 'll
   're n't not never isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't cannot
   isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t shouldn’t 's ’s ’ve ’d ’ll ’re n’t`,
);
/** Adverbs that stand between a subject and its verb; those in -ly are known by their ending. */
const CLAUSE_ADVERBS: ReadonlySet<string> = words(
  `also then later again still once even just now already always often too ever soon yesterday today tonight instead rather
   further first long thus therefore meanwhile moreover simply only`,
);
export const TIME_WORDS: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later last next this week month
   year night morning afternoon evening day january february march april may june july august september october november december
   recently afterward afterwards ago`,
);

/** "finally", "reportedly"; not "family" or "rally". */
export function isAdverb(word: string): boolean {
  return CLAUSE_ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !LY_NOUNS.has(word));
}

const LY_NOUNS = words(
  `family rally ally supply reply assembly anomaly italy july monopoly bully daily weekly kelly billy reilly emily molly`,
);

/** Adverbs with a capital that stand before the verb of a headline: "Prime Minister Strongly Refutes XLD's Allegations". */
export const HEADLINE_ADVERBS: RegExp =
  /^(?:Strongly|Firmly|Flatly|Finally|Angrily|Openly|Publicly|Quickly|Sharply|Quietly|Privately|Reportedly|Allegedly)$/;
