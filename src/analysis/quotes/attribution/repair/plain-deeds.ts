/** Verbs that report in other sentences and are plain deeds in these: "offered prayers", "attacked a bus", "will see 40 schools receive balls". */
import { ENTITY_TYPES } from "../../../../document/annotations.ts";
import { verbLemma } from "../../../../lexicon/verb-lemma.ts";
import { CORE, phraseEnd } from "../grammar/noun-phrase.ts";
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage } from "../passage.ts";
import { isPunctuation, type Proposal } from "../proposal.ts";
import { DAILY_DEEDS } from "./daily-deeds.ts";
import { type DeedRule, hangsOn, has, headOf, isClause, isThing, OPENS_CLAUSE } from "./deed.ts";

const GIVING: ReadonlySet<string> = new Set(
  "offer present launch release introduce publish unveil issue post".split(" "),
);

/** "The club also offers courses", "The teams presented their projects": what is given, shown or brought out, and is no thought. */
const isSupply: DeedRule = ({ passage, source, lemma, object, content }) => {
  if (!GIVING.has(lemma) || OPENS_CLAUSE.test(object[0] ?? "")) return false;
  if (has(object, "thought") || isClause(passage, content)) return false;
  return !source || isThing(passage, source) || has(object, "goods");
};

const ASSAULTING: ReadonlySet<string> = new Set(
  "attack target hammer hit blast bomb strike shell slam pound batter".split(" "),
);

/** "Turkish artillery targeted a hideout", "they attacked a bus and killed 11": with arms, not with words. */
const isAssault: DeedRule = ({ passage, source, lemma, object, content }) => {
  if (!ASSAULTING.has(lemma)) return false;
  if (has(object, "target") || (source && ARMS.test(headOf(passage, source)))) return true;
  for (let i = content.from; i < Math.min(content.to, content.from + NEAR); i++)
    if (/^(?:killed|killing|wounded|wounding|injured|injuring)$/.test(lowerAt(passage, i))) return true;
  return false;
};

/** Words within which an attack tells of its dead. */
const NEAR = 12;
const ARMS =
  /^(?:artillery|gunmen|militants|bandits|insurgents|terrorists|drones?|jets|missiles?|rebels|storm|typhoon|cyclone|hurricane)$/;

/** "saw his wealth shrink", "will see 40 schools receive balls", "witnessed the participation of": what happened to them. */
const isWitness: DeedRule = ({ passage, source, lemma, before, object, content }) => {
  if ((lemma !== "see" && lemma !== "witness") || OPENS_CLAUSE.test(object[0] ?? "")) return false;
  if (lemma === "witness") return !isClause(passage, content);
  // "see it as a way"
  for (let i = content.from; i < content.to; i++) if (passage.lower[i] === "as") return false;
  if (before.at(-1) === "will" || (source && isThing(passage, source))) return true;
  for (let i = content.from + 1; i < Math.min(content.to, content.from + NEAR) && !endsObject(passage, i); i++)
    if (UNFINISHED[passage.parts[i] ?? 0] === 1) return true;
  return false;
};

const endsObject = (passage: Passage, i: number): boolean =>
  isPunctuation(passage, i) || isFiniteVerb(passage, i) || hangsOn(lowerAt(passage, i));

const UNFINISHED: Uint8Array = partSet(["VB", "VBG"]);
const ENABLING: ReadonlySet<string> = new Set(["allow", "enable", "help", "let"]);

/** "It has allowed him to realize that", "The grant helped her family": what makes a thing possible says nothing; "allowed that he was late" does. */
const isEnabling: DeedRule = ({ passage, lemma, object, content }) =>
  ENABLING.has(lemma) && object[0] !== "that" && lowerAt(passage, content.from - 1) !== "that";

/** "Taxpayers declared assets of 2 million": at the customs, or to the tax office. */
const isDeclared: DeedRule = ({ passage, lemma, object, content }) =>
  lemma === "declare" && (passage.name[content.from] === MONEY || has(object, "assets")) && !isClause(passage, content);

const MONEY = 1 + ENTITY_TYPES.indexOf("MONEY");

/** "showed no emotion", "asserted their superiority", "signalled their attacking intent". */
const isBearing: DeedRule = ({ lemma, object }) => {
  if (lemma === "show" || lemma === "display") return has(object, "bearing");
  const isIntent = object.includes("attacking") && object.includes("intent");
  return (lemma === "assert" || lemma === "signal" || lemma === "stamp") && (has(object, "upperHand") || isIntent);
};

/** "has forgotten her umbrella". */
const isForgotten: DeedRule = ({ passage, lemma, object, content }) =>
  lemma === "forget" && !OPENS_CLAUSE.test(object[0] ?? "") && !isClause(passage, content);

/** "paid a courtesy call on the president". */
const isVisit: DeedRule = ({ lemma, before }) =>
  lemma === "on" && before.at(-1) === "call" && /^(?:courtesy|phone|house|curtain)$/.test(before.at(-2) ?? "");

/** "pointed at a hole in the road": with a finger. */
const isGesture: DeedRule = ({ lemma, before, content, passage }) =>
  lemma === "at" && /^point(?:s|ed|ing)?$/.test(before.at(-1) ?? "") && !isClause(passage, content);

const DEEDS: readonly DeedRule[] = [
  isGesture,
  isSupply,
  isAssault,
  isWitness,
  isEnabling,
  isDeclared,
  isBearing,
  isForgotten,
  isVisit,
  ...DAILY_DEEDS,
];

/** Whether a report without marks is such a deed. */
export function isPlainDeed(passage: Passage, { cue, source, content }: Proposal): boolean {
  const [first] = content;
  if (!cue || !first || first.from !== cue.to) return false;
  for (const { from, to } of content) for (let i = from; i < to; i++) if (passage.stretch[i] !== 0) return false;
  const lemma = verbLemma(lowerAt(passage, cue.to - 1));
  const before = passage.lower.slice(cue.from, cue.to - 1);
  const end = Math.max(first.from + 1, phraseEnd(passage, first.from, first.to, CORE));
  const object = passage.lower.slice(first.from, end);
  return DEEDS.some((rule) => rule({ passage, source, lemma, before, content: first, object }));
}
