/** "was found", "has also been told", "were sentenced": the participle of a cue that is passive. */
import type { TokenRange } from "../../../document/span.ts";
import { isAdverb } from "../../../lexicon/clause-words.ts";
import type { Passage } from "./passage.ts";

const HAVE: ReadonlySet<string> = new Set(["has", "have", "had", "having"]);
const BE: ReadonlySet<string> = new Set(["been", "was", "were", "is", "are", "be", "being"]);

/** Index of the word behind the form of "be" that a cue opens with, adverbs skipped; undefined when it opens otherwise. */
export function passiveVerb({ lower }: Passage, { from, to }: TokenRange): number | undefined {
  let at = from;
  if (HAVE.has(lower[at] ?? "")) {
    at++;
    // "has reportedly been told"
    while (at < to - 1 && isAdverb(lower[at] ?? "")) at++;
  }
  if (!BE.has(lower[at] ?? "")) return undefined;
  at++;
  while (at < to - 1 && isAdverb(lower[at] ?? "")) at++;
  return at < to ? at : undefined;
}
