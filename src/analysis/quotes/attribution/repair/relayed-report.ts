/** '"They don't care," Obama said, according to a pool report': besides who said it, who tells that it was said. */
import type { TokenRange } from "../../../../document/span.ts";
import { type Passage, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";
import { accordingTo } from "../rules/reported-clause.ts";
import { byInnerReport } from "./inner-report.ts";
import { covers, meet, meetAny } from "./overlap.ts";

/** What the outer of two reports is called: it passes on what another one reports, and has no word in marks of its own. */
const RELAYED = "relayed";

export const isRelayed = ({ method }: Pick<Proposal, "method">): boolean => method === RELAYED;

/** `proposals`, those that report a report with the inner one in their place, and themselves besides. */
export function withInnerReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((outer) => {
    const inner = byInnerReport(passage, outer);
    if (inner === outer) return [outer];
    const [first] = outer.content;
    const from = Math.min(first?.from ?? 0, inner.source?.from ?? passage.length);
    return [inner, ...relayedBy(passage, outer, from)];
  });
}

/** `proposals` and whom the reports of quotations among them are according to, where none of them says so yet. */
export function withRelaySources(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const added = passage.frames.flatMap((frame) =>
    accordingTo.propose(passage, frame).flatMap(({ cue, source, content }) => {
      const isKnown = proposals.some((one) => one.cue && cue && meet(one.cue, cue));
      if (isKnown || !proposals.some((one) => isPassedOn(passage, one, content))) return [];
      const outer = withParts({ method: RELAYED, score: accordingTo.precision }, content, cue, source);
      return relayedBy(passage, outer, content[0]?.from ?? 0);
    }),
  );
  return added.length === 0 ? proposals : [...proposals, ...added];
}

/** Whether a report of words in marks stands in `content` with its cue and its source. */
function isPassedOn(
  passage: Passage,
  { cue, source, content: said }: Proposal,
  content: readonly TokenRange[],
): boolean {
  const isWithin = (range: TokenRange | undefined): boolean =>
    range !== undefined && content.some(({ from, to }) => from <= range.from && range.to <= to);
  if (!isWithin(cue) || !isWithin(source)) return false;
  return passage.stretches.some((stretch) => covers(said, stretch) && isWithin(stretch.outer));
}

/** `outer` with all that it passes on for its content, from word `start` on; none where its own words stand in between. */
function relayedBy(passage: Passage, { cue, source, content, score }: Proposal, start: number): readonly Proposal[] {
  if (!cue || !source) return [];
  const own = Math.min(cue.from, source.from);
  let to = own > start ? own : (content.at(-1)?.to ?? start);
  while (to > start && isPunctuation(passage, to - 1) && !/^[)\]]$/.test(wordAt(passage, to - 1))) to--;
  let from = start;
  while (from < to && isPunctuation(passage, from) && passage.mark[from] === 0) from++;
  const passedOn = [{ from, to }];
  if (to <= from || meetAny(passedOn, source) || meetAny(passedOn, cue)) return [];
  return [withParts({ method: RELAYED, score }, passedOn, cue, source)];
}

/** `step` taken by all `proposals` but those that pass reports on, which nothing is to be mended in. */
export function besidesRelayed(
  proposals: readonly Proposal[],
  step: (own: readonly Proposal[]) => readonly Proposal[],
): readonly Proposal[] {
  const relayed = proposals.filter(isRelayed);
  if (relayed.length === 0) return step(proposals);
  const known = step(proposals.filter((one) => !isRelayed(one)));
  const isTwice = ({ cue }: Proposal): boolean =>
    known.some((one) => isRelayed(one) && one.cue !== undefined && cue !== undefined && meet(one.cue, cue));
  return [...known, ...relayed.filter((one) => !isTwice(one))];
}
