/** "Neil Lee, an analyst, said:" and a paragraph without marks: a quotation that was set apart as a block. */
import { isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { type Announcement, type Draft, openDraft } from "./draft.ts";

/** Fewest words of such a paragraph. */
const SHORTEST_BLOCK = 6;

/** The paragraph as what the one before it announces; undefined where it has marks of its own, or reports what others say. */
export function blockAnnounced(
  passage: Passage,
  announcement: Announcement | undefined,
  drafts: readonly Draft[],
): Draft | undefined {
  const { passage: reporter, cue, source } = announcement ?? {};
  if (!reporter || !cue || !source || !announces(reporter, cue.to, Math.max(cue.to, source.to))) return undefined;
  if (passage.stretches.length > 0 || passage.length < SHORTEST_BLOCK || !/^\p{Lu}/u.test(wordAt(passage, 0)))
    return undefined;
  if (!/^[.!?]$/.test(wordAt(passage, passage.length - 1)) || drafts.some((draft) => reportsOthers(passage, draft)))
    return undefined;
  let hasVerb = false;
  for (let i = 0; i < passage.length && !hasVerb; i++) hasVerb = isFiniteVerb(passage, i);
  if (!hasVerb) return undefined;
  const content = [{ from: 0, to: passage.length }];
  return openDraft(passage, { content, cue, source, method: "announced-block", score: 0.8 }, reporter);
}

/** Whether a verb of saying that ends at `verb` ends the paragraph with its colon: "said:", "added in a statement:", "Said Lee:". */
function announces(reporter: Passage, verb: number, behind: number): boolean {
  if (!isSaying(reporter, verb - 1) || reporter.words[reporter.length - 1] !== ":") return false;
  const next = lowerAt(reporter, behind);
  return behind === reporter.length - 1 || (next === "in" && reporter.length - behind <= SHORTEST_BLOCK);
}

/** Whether a paragraph has a report of its own, in the third person. */
function reportsOthers(passage: Passage, { proposal: { cue, source } }: Draft): boolean {
  if (!cue || !source || !isSaying(passage, cue.to - 1)) return false;
  return !/^(?:i|we)$/.test(lowerAt(passage, source.from));
}
