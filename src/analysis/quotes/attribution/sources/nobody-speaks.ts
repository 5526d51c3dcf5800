/** Words named as a source that name nobody: "meanwhile", "It is worth mentioning", "incorrect claims". */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES } from "../../../../lexicon/clause-words.ts";
import { FINITE, partSet } from "../part-sets.ts";
import type { Passage } from "../passage.ts";
import { clauseSubject, subjectBefore } from "../source-phrase.ts";
import type { SourceRule } from "./source-rule.ts";

/** When or how something was said. */
const ASIDE =
  /^(?:today|yesterday|tonight|tomorrow|meanwhile|however|likewise|otherwise|instead|therefore|thus|also|then|now|recently)$/;

/** "NordFerje AS today announced", "In Sadr City, meanwhile, the Mahdi Army threatened": the subject stands beside it. */
export const besideAdverb: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from > 1 || source.to > cue.from) return undefined;
  if (!ASIDE.test(passage.lower[source.from] ?? "")) return undefined;
  // "The title was likewise held by two commanders"
  if (AUXILIARIES.has(passage.lower[source.from - 1] ?? "")) return "nobody";
  const frame = passage.frames[passage.frameOf[source.from] ?? 0];
  const floor = frame?.from ?? 0;
  if (source.to === cue.from && source.from > floor) {
    const before = subjectBefore(passage, source.from, floor) ?? nameBefore(passage, source.from, floor);
    if (before) return before;
  }
  const behind = passage.words[source.to] === "," ? clauseSubject(passage, source.to + 1, cue.from) : undefined;
  return behind ?? "nobody";
};

/** The name that ends before word `to`: the last word of "NordFerje AS" looks as if it joined clauses. */
function nameBefore(passage: Passage, to: number, floor: number): TokenRange | undefined {
  let from = to;
  while (from > floor && passage.name[from - 1] !== 0 && passage.stretch[from - 1] === 0) from--;
  return from < to ? { from, to } : undefined;
}

const ADVERB: Uint8Array = partSet(["RB", "IN", "EX"]);
const ADJECTIVE: Uint8Array = partSet(["JJ", "JJR", "VB", "VBN", "DT"]);
/** Words of these kinds that stand for people or things all the same. */
const STANDS_ALONE =
  /^(?:all|both|few|fewer|many|several|some|any|most|more|less|each|either|neither|another|others?|such|half|enough|this|that|these|those|the|an?|none|one|two|three|poor|rich|young|old|elderly|former|latter|accused|deceased|injured|likely|unknown|anonymous|it|who|which|i|you|we|they|he|she)$/;

/** "It is worth mentioning that", "There is no doubt that", "Amid incorrect claims that": the last word before a cue that is no noun. */
export const lastWordBefore: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from > 1 || source.to !== cue.from) return undefined;
  const word = passage.words[source.from] ?? "";
  if (!/^\p{Ll}/u.test(word) || passage.name[source.from] !== 0 || STANDS_ALONE.test(word)) return undefined;
  const part = passage.parts[source.from] ?? 0;
  // "official says": in a headline an adjective by its looks.
  const isModifier = ADJECTIVE[part] === 1 && FINITE[passage.parts[cue.from] ?? 0] !== 1;
  return isModifier || ADVERB[part] === 1 ? "nobody" : undefined;
};

/** "sent its warnings a bit earlier and was doubtful": how much of it there was. */
export const byDegree: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from !== 2 || passage.lower[source.from] !== "a") return undefined;
  if (!/^(?:bit|lot|little)$/.test(passage.lower[source.from + 1] ?? "")) return undefined;
  const frame = passage.frames[passage.frameOf[source.from] ?? 0];
  return (frame && clauseSubject(passage, frame.from, Math.min(source.from, cue.from))) ?? "nobody";
};
