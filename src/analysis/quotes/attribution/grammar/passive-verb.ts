/** "was found", "has also been told", "were sentenced": the participle of a cue that is passive. */
import type { TokenRange } from "../../../../document/span.ts";
import { isAdverb } from "../../../../lexicon/clause-words.ts";
import type { Passage } from "../passage.ts";

const HAVE: ReadonlySet<string> = new Set(["has", "have", "had", "having"]);
const BE: ReadonlySet<string> = new Set(["been", "was", "were", "is", "are", "be", "being"]);
const MODAL: ReadonlySet<string> = new Set("will would can could may might must should shall".split(" "));

/** Index of the word behind the form of "be" that a cue opens with, adverbs skipped; undefined when it opens otherwise. */
export function passiveVerb({ lower }: Passage, { from, to }: TokenRange): number | undefined {
  const behindAdverbs = (start: number): number => {
    let at = start;
    while (isAdverb(lower[at] ?? "")) at++;
    return at;
  };
  // "has reportedly been told", "would have been told", "are being urged"
  let be = from;
  if (MODAL.has(lower[be] ?? "")) be = behindAdverbs(be + 1);
  if (HAVE.has(lower[be] ?? "")) be = behindAdverbs(be + 1);
  if (!BE.has(lower[be] ?? "")) return undefined;
  let verb = behindAdverbs(be + 1);
  if (lower[verb] === "being") verb = behindAdverbs(verb + 1);
  return verb < to ? verb : undefined;
}
