/** "was found", "has also been told", "were sentenced": the participle of a cue that is passive. */
import type { TokenRange } from "../../../../document/span.ts";
import { isAdverb, OBJECT_PRONOUNS } from "../../../../lexicon/clause-words.ts";
import type { Passage } from "../passage.ts";
import { partSet } from "./part-sets.ts";

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

/** "She was called to a meeting and |told she was": whether a participle that begins a cue goes on behind the passive one of its clause. */
export function continuesPassive(passage: Passage, { from }: TokenRange): boolean {
  const { lower, stretch } = passage;
  if (lower[from - 1] !== "and" || !/^(?:told|asked|warned|informed|advised|urged|ordered)$/.test(lower[from] ?? ""))
    return false;
  // "assured them that it was set within the syllabus and asked them not to worry"
  if (OBJECT_PRONOUNS.has(lower[from + 1] ?? "")) return false;
  const start = passage.frames[passage.frameOf[from] ?? 0]?.from ?? 0;
  for (let i = from - 2; i > Math.max(start, from - LONGEST_DEED); i--) {
    if (stretch[i] !== 0 || /^(?:[,;:]|who|which|that|and|but|he|she|they|we|i|you)$/.test(lower[i] ?? ""))
      return false;
    const verb = passage.parts[i];
    if (BE.has(lower[i] ?? "")) return PARTICIPLE[passage.parts[i + 1] ?? 0] === 1;
    // "was tired when he rang and told her"
    if (verb !== undefined && FINITE[verb] === 1) return false;
  }
  return false;
}

/** Words from the form of "be" to the second participle. */
const LONGEST_DEED = 9;
const PARTICIPLE: Uint8Array = partSet(["VBN"]);
const FINITE: Uint8Array = partSet(["VBD", "VBZ", "VBP", "MD"]);
