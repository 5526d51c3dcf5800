/** Words named as a source that name nobody: "It is worth mentioning", "incorrect claims". */
import { partSet } from "../grammar/part-sets.ts";
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { wordAt } from "../passage.ts";
import type { SourceRule } from "./source-rule.ts";

const ADVERB: Uint8Array = partSet(["RB", "IN", "EX"]);
const ADJECTIVE: Uint8Array = partSet(["JJ", "JJR", "VB", "VBN", "DT"]);
/** Words of these kinds that stand for people or things all the same. */
const STANDS_ALONE =
  /^(?:all|both|few|fewer|many|several|some|any|most|more|less|each|either|neither|another|others?|such|half|enough|this|that|these|those|the|an?|none|one|two|three|poor|rich|young|old|elderly|former|latter|accused|deceased|injured|likely|unknown|anonymous|it|who|which|i|you|we|they|he|she)$/;

/** "It is worth mentioning that", "There is no doubt that", "Amid incorrect claims that": the last word before a cue that is no noun. */
export const lastWordBefore: SourceRule = (passage, cue, source) => {
  if (!source || source.to - source.from > 1 || source.to !== cue.from) return undefined;
  const word = wordAt(passage, source.from);
  if (!/^\p{Ll}/u.test(word) || passage.name[source.from] !== 0 || STANDS_ALONE.test(word)) return undefined;
  const part = passage.parts[source.from] ?? 0;
  // "official says": in a headline an adjective by its looks.
  const isModifier = ADJECTIVE[part] === 1 && !isFiniteVerb(passage, cue.from);
  return isModifier || ADVERB[part] === 1 ? "nobody" : undefined;
};
