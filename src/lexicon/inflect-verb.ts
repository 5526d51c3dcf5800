/** Regular inflection of English verbs, for lists that are kept as lemmas. */

/** The forms a verb takes in running text. */
export const VERB_FORMS = ["base", "third", "past", "participle", "gerund"] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  beg: ["begged", "begged"],
  believe: ["believed", "believed"],
  bring: ["brought", "brought"],
  feel: ["felt", "felt"],
  find: ["found", "found"],
  forget: ["forgot", "forgotten"],
  foresee: ["foresaw", "foreseen"],
  foretell: ["foretold", "foretold"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hear: ["heard", "heard"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  misspeak: ["misspoke", "misspoken"],
  overhear: ["overheard", "overheard"],
  pen: ["penned", "penned"],
  put: ["put", "put"],
  quip: ["quipped", "quipped"],
  quote: ["quoted", "quoted"],
  read: ["read", "read"],
  rebut: ["rebutted", "rebutted"],
  remember: ["remembered", "remembered"],
  rip: ["ripped", "ripped"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  set: ["set", "set"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown"],
  sing: ["sang", "sung"],
  slam: ["slammed", "slammed"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  understand: ["understood", "understood"],
  write: ["wrote", "written"],
};

/** Verbs stressed on the end that double their last letter. */
const DOUBLING = new Set([
  "admit",
  "aver",
  "beg",
  "blab",
  "blog",
  "brag",
  "chat",
  "commit",
  "concur",
  "control",
  "dub",
  "forget",
  "fret",
  "infer",
  "jab",
  "pan",
  "pen",
  "plan",
  "prefer",
  "put",
  "quip",
  "deadpan",
  "demur",
  "sob",
  "tut",
  "rap",
  "rebut",
  "refer",
  "regret",
  "rip",
  "shrug",
  "slam",
  "slap",
  "snap",
  "spot",
  "submit",
  "tap",
]);

/** All forms of a lemma; two names may share a form ("read"). */
export function verbForms(lemma: string): Readonly<Record<VerbForm, string>> {
  const irregular = IRREGULAR[lemma];
  const stem = gerundStem(lemma);
  const past = irregular?.[0] ?? pastForm(lemma);
  return { base: lemma, third: thirdForm(lemma), past, participle: irregular?.[1] ?? past, gerund: `${stem}ing` };
}

function thirdForm(lemma: string): string {
  if (lemma === "go") return "goes";
  if (/(?:[sxz]|[cs]h)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function pastForm(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerundStem(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}y`;
  if (/[^aeiou]e$|[iu]e$/.test(lemma) && !/[eo]e$/.test(lemma)) return lemma.slice(0, -1);
  return doubled(lemma);
}

function doubled(lemma: string): string {
  return DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}
