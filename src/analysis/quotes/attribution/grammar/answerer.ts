/** "…, to which an opposition deputy, Juan Guanipa, retorted": who answers what a sentence has told. */
import type { TokenRange } from "../../../../document/span.ts";
import { frameAt, lowerAt, type Passage } from "../passage.ts";

/** The words between "to which" and the verb at `verb`. */
export function answererBefore(passage: Passage, verb: number): TokenRange | undefined {
  const { from } = frameAt(passage, verb);
  for (let i = verb - 2; i > Math.max(from, verb - LONGEST_ANSWERER); i--) {
    if (passage.stretch[i] !== 0) return undefined;
    if (lowerAt(passage, i) !== "which") continue;
    if (lowerAt(passage, i - 1) !== "to") return undefined;
    return { from: i + 1, to: passage.words[verb - 1] === "," ? verb - 1 : verb };
  }
  return undefined;
}

/** Words from "which" to the verb. */
const LONGEST_ANSWERER = 16;
