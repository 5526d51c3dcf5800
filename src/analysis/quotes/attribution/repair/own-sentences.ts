/** Sentences that have a report of their own, taken out of what the sentence before them reports. */
import type { TokenRange } from "../../../../document/span.ts";
import { frameAt, type Passage } from "../passage.ts";
import { type Proposal, withContent } from "../proposal.ts";
import { trailingAttribution } from "../rules/reported-clause.ts";
import { meet } from "./overlap.ts";

/**
 * 'Ms Trump acknowledged their battle. "The number has doubled," she wrote': `proposals` without the parts of a content that
 * stand in a later sentence and are reported there: by another of them, by a rule among `rules` for words in marks ('"We are
 * ready," Marcos said. "It is clear," Castro told reporters'), or by words behind a comma.
 */
export function withOwnSentences(
  passage: Passage,
  proposals: readonly Proposal[],
  rules: readonly Proposal[],
): readonly Proposal[] {
  const reports = [...proposals, ...rules.filter((rule) => isNewReport(passage, proposals, rule))];
  const found: Proposal[] = [];
  const kept = proposals.map((proposal) => {
    const { cue, content } = proposal;
    const last = content.at(-1);
    if (!cue || !last) return proposal;
    const own = passage.frameOf[cue.from] ?? 0;
    if ((passage.frameOf[last.to - 1] ?? 0) <= own) return proposal;
    const pieces = content.flatMap((range) => bySentence(passage, range));
    const left = pieces.filter((piece) => {
      if ((passage.frameOf[piece.from] ?? 0) <= own) return true;
      if (reports.some((other) => reportsIt(passage, other, piece))) return false;
      const behind = reportBehind(passage, piece);
      if (behind) found.push(behind);
      return behind === undefined;
    });
    return left.length === pieces.length || left.length === 0 ? proposal : withContent(proposal, left);
  });
  return found.length === 0 ? kept : [...kept, ...found];
}

/** '"You squeezed employees to the breaking point" to drive up the price, she said': the report behind a comma inside a piece. */
function reportBehind(passage: Passage, piece: TokenRange): Proposal | undefined {
  const { method, precision } = trailingAttribution;
  for (const { cue, source, content } of trailingAttribution.propose(passage, frameAt(passage, piece.from)))
    if (cue && cue.from >= piece.from && cue.to <= piece.to) return { content, cue, source, method, score: precision };
  return undefined;
}

/** Whether a rule reports words in marks by a cue that none of `proposals` has, or by a name alone. */
function isNewReport(passage: Passage, proposals: readonly Proposal[], { cue, source, content }: Proposal): boolean {
  if (!source || !content.some(({ from }) => passage.stretch[from] !== 0)) return false;
  return !cue || !proposals.some(({ cue: known }) => known !== undefined && meet(known, cue));
}

function reportsIt(passage: Passage, { cue, source, content }: Proposal, piece: TokenRange): boolean {
  const at = cue ?? source;
  if (!at || passage.stretch[at.from] !== 0 || passage.frameOf[at.from] !== passage.frameOf[piece.from]) return false;
  return meet(at, piece) || content.some((range) => meet(range, piece));
}

/** `range` cut where sentences end. */
function bySentence(passage: Passage, { from, to }: TokenRange): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && passage.frameOf[end] === passage.frameOf[start]) end++;
    pieces.push({ from: start, to: end });
    start = end;
  }
  return pieces;
}
