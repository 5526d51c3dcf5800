/**
 * Lemmas of English verb forms: a list of irregular forms and the spelling rules of the others. The list is our own, of general
 * knowledge; checked against the lemmas of the training parts of UD English GUM and EWT.
 */

/** Lemma, then its irregular forms. */
const IRREGULAR = `be am is are was were been being 's 'm 're|have has had 've|do does did done|go goes went gone|say said says
become became|begin began begun|bend bent|bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt
dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
find found|flee fled|fling flung|fly flew flown flies|forbid forbade forbidden|forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden
hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|learn learnt|leave left|lend lent|lie lay lain lying
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone
overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|prove proven
rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
die dying dies|tie tying ties|vie vying vies|bear bore born borne|arise arose arisen|put putting|dwell dwelt|spoil spoilt|foretell foretold|retell retold
rewrite rewrote rewritten|retake retook retaken|redo redid redone|undo undid undone|stink stank stunk|beat beaten|embed embedded
can ca|will wo 'll|shall sha`;

const LEMMAS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/[|\n]/).flatMap((entry) => {
    const [lemma = "", ...forms] = entry.trim().split(/\s+/);
    return [lemma, ...forms].map((form): [string, string] => [form, lemma]);
  }),
);

/** Stems in "ll" that lose one: of verbs in a single "l" after a weak vowel, British spelling among them. */
const DOUBLED_L =
  /^(?:cance|trave|mode|labe|leve|fue|contro|compe|expe|prope|repe|rebe|exce|patro|signa|tota|riva|marve|counse|channe|dispe|propel|due|que|tunne|equa|initia|unrave)ll$/;

/** Doubled consonants that the verb itself has: "press", "add", "staff", "buzz", "call". */
const OWN_DOUBLE = /(?:ss|ff|zz|ll|^add|^err|^purr|^whirr|^butt|^putt|^boycott|^egg)$/;

/** What the end of a stem without "-ed" or "-ing" says about a final "e"; the first that fits decides. */
const FINAL_E: readonly (readonly [RegExp, boolean])[] = [
  [/(?:[iu]at|becom|persuad|dissuad|supersed|massacr|teeth|wast|[^aeiou][aeiou]b|brows|tast|hing)$/, true],
  [
    /^(?:creat|delineat|permeat|welcom|unit|recreat|procreat|dispens|expens|licens|sens|interfer|adher|persever|shar|ey|dy|ow|us|tast|wast|past|hast|past|bath|breath|cloth|loath|sooth|wreath|seeth|writh|lath|cach|ach|psych|gaug|argu|rescu|valu|continu|pursu|issu|su|glu|cu|queu|ensu|vagu|accru|du|construe|imbu|tax|su|ti|di|li|ski|owe|typ|hyp|styl|analys|paralys|delet|complet|compet|conven|interven|interced|conced|preced|reced|imped|suppos|los|eras|stor|restor|ignor|explor|scor|ador|implor|deplor|bor|execut|contribut|distribut|attribut|disput|comput|commut|refut|mut|institut|constitut|substitut|prosecut|persecut|salut|dilut|tribut)$/,
    true,
  ],
  [
    /^(?:abandon|pardon|inhabit|cohabit|revisit|accustom|catalog|murmur|bedevil|hang|bang|clang|[^aeiou]+ub|[^aeiou]+ob|climb|absorb|focus|bias|canvas|target|market|budget|pilot|pivot|credit|edit|visit|limit|profit|exit|audit|orbit|inherit|exhibit|prohibit|inhibit|benefit|deposit|solicit|elicit|merit|spirit|vomit|posit|exploit|recruit|wait|await|bait|solicit|forfeit|counterfeit|spot|riot|ballot|rocket|pocket|ticket|docket|blanket|trumpet|bracket|interpret|regret|covet|fidget|gadget|debut|program|blossom|fathom|custom|ransom|long|belong|prolong|gossip|worship|equip|develop|envelop|gallop|wallop|scallop|wed|bed|herald|ballad|nomad|god)$/,
    false,
  ],
  [/(?:[aeio][aeo]|[^q]u[aeo]|ai|oi|ei|[^qg]ui|ou|au|eu|ie)[^aeiousvzcg]$/, false],
  [/(?:[bcdfgkpstz]l|v|[^aeiou]c|[aeiou]c|dg|[lr]g|[aeiou]g|z|(?:^|[^aeiou])u)$/, true],
  [/(?:ang|eng|ung)$/, true],
  [/ing$/, false],
  [/(?:[aeiou]s|[lnpr]s)$/, true],
  [/(?:[^aeiou]|[qg]u)at$|(?:i|u)at$/, true],
  [/(?:[^aeiou]|[qg]u)(?:ad|id|ud|od)$/, true],
  [/(?:[^aeiou]|qu|^)(?:ar|ir|ur)$/, true],
  [/(?:[^aeiou]|[qg]u)(?:in|un)$/, true],
  [/^[^aeiou]*(?:an|on|en)$|(?:phon|pon|don|clon|lon)$/, true],
  [/(?:[^aeiou]|[qg]u)(?:il|ol|ul|yl)$|^[^aeiou]*al$/, true],
  [/(?:[^aeiou])(?:ak|ik|ok|uk)$/, true],
  [/(?:[^aeiou]|[qg]u)(?:it|ut|ot)$|^[^aeiou]*et$/, true],
  [/(?:[^aeiou])(?:ap|yp|op|ip|up)$/, true],
  [/(?:[^aeiou])(?:am|im|um|em)$|^[^aeiou]*om$/, true],
  [/^[^aeiou]*(?:or|er)$/, true],
];

/** The lemma of an irregular form in lower case, where it is another word: "wept". */
export function irregularLemma(form: string): string | undefined {
  const lemma = LEMMAS.get(form);
  return lemma === form ? undefined : lemma;
}

/**
 * Lemma of a verb form in lower case; the form itself where it is a lemma already. Only for words known to be verbs: it makes
 * "thing" of nothing.
 */
export function verbLemma(form: string): string {
  const known = LEMMAS.get(form);
  if (known !== undefined) return known;
  if (form.endsWith("ing") && form.length > 4 && /[aeiouy]/.test(form.slice(0, -3))) return restore(form.slice(0, -3));
  if (form.endsWith("ied") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (form.endsWith("eed")) return /^(?:agr|disagr|fr|guarant|decr|refer)eed$/.test(form) ? form.slice(0, -1) : form;
  if (form.endsWith("ed") && form.length > 3 && /[aeiouy]/.test(form.slice(0, -2))) return restore(form.slice(0, -2));
  if (form.endsWith("ies") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h|o)es$/.test(form)) return esLemma(form);
  if (form.endsWith("s") && !/(?:ss|us|is)$/.test(form) && form.length > 3) return form.slice(0, -1);
  return form;
}

/** "passes" is "pass", "uses" is "use". */
function esLemma(form: string): string {
  if (/(?:focus|bias|canvas)es$/.test(form)) return form.slice(0, -2);
  if (/(?:ss|x|zz|[cs]h|o)es$/.test(form) && !/(?:^ache|^cache|axe|shoe)s$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** The lemma of a stem that has lost "-ed" or "-ing". */
function restore(stem: string): string {
  const last = stem.length - 1;
  const isDouble = last > 1 && stem[last] === stem[last - 1] && /[^aeiou]$/.test(stem);
  if (isDouble) return OWN_DOUBLE.test(stem) && !DOUBLED_L.test(stem) ? stem : stem.slice(0, -1);
  if (/[aeiou]ck$/.test(stem) && /^(?:mimick|panick|picnick|traffick|frolick)$/.test(stem)) return stem.slice(0, -1);
  for (const [pattern, hasE] of FINAL_E) if (pattern.test(stem)) return hasE ? `${stem}e` : stem;
  return stem;
}
