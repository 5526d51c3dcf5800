/** Who is led to say: "All this has led the journalist Dainis Ivans to fear", "The win prompted her to declare". */
import { isFiniteVerb } from "../grammar/phrase-words.ts";
import { lowerAt, wordAt } from "../passage.ts";
import { isPunctuation } from "../proposal.ts";
import type { SourceRule } from "./source-rule.ts";

/** Verbs whose object does what their "to" says: of 46 gold sources of such verbs 44 are the object. */
const CONTROLS =
  /^(?:le(?:d|ads?|ading)|prompt(?:s|ed|ing)?|forc(?:e|es|ed|ing)|caus(?:e|es|ed|ing)|push(?:es|ed|ing)?|inspir(?:e|es|ed|ing)|compel(?:s|led|ling)?|dr(?:ive|ives|iving|ove)|encourag(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|convinc(?:e|es|ed|ing))$/;

/** Most words between such a verb and its "to". */
const LONGEST_OBJECT = 14;

/** The object of such a verb, where a cue is what it leads to. */
export const controlled: SourceRule = (passage, cue, source) => {
  const to = lowerAt(passage, cue.from) === "to" ? cue.from : cue.from - 1;
  if (lowerAt(passage, to) !== "to" || passage.stretch[to] !== 0) return undefined;
  for (let verb = to - 1; verb >= 0 && verb >= to - LONGEST_OBJECT; verb--) {
    if (passage.stretch[verb] !== 0 || isPunctuation(passage, verb)) return undefined;
    if (!CONTROLS.test(wordAt(passage, verb))) {
      if (isFiniteVerb(passage, verb) || lowerAt(passage, verb) === "to") return undefined;
      continue;
    }
    // "prompted Sanders in 2011 to advocate": found, without what stands behind the name.
    return verb + 1 < to && source?.from !== verb + 1 ? { from: verb + 1, to } : undefined;
  }
  return undefined;
};
