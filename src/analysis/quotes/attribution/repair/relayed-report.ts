/** '"They don't care," Obama said, according to a pool report': besides who said it, who tells that it was said. */
import type { TokenRange } from "../../../../document/span.ts";
import { nounClass, singularOf } from "../../../../lexicon/speaker-nouns.ts";
import { isRoleNoun } from "../../../../lexicon/titles.ts";
import { lowerAt, type Passage, wordAt } from "../passage.ts";
import { isPunctuation, type Proposal, withParts } from "../proposal.ts";
import { accordingTo, trailingAttribution } from "../rules/reported-clause.ts";
import type { Found } from "../rules/rule.ts";
import { byInnerReport, isListening, isOuter } from "./inner-report.ts";
import { meet, meetAny } from "./overlap.ts";

/** What the outer of two reports is called: it passes on what another one reports, and has no word in marks of its own. */
const RELAYED = "relayed";

export const isRelayed = ({ method }: Pick<Proposal, "method">): boolean => method === RELAYED;

/** `proposals`, those that report a report with the inner one in their place, and themselves besides. */
export function withInnerReports(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((outer) => {
    const inner = byInnerReport(passage, outer);
    if (inner === outer) return [outer];
    // "…, the hearing was told": who told it is the inner one.
    if (outer.cue && outer.source && isListening(passage, outer.cue, outer.source)) return [inner];
    const [first] = outer.content;
    const from = Math.min(first?.from ?? 0, inner.source?.from ?? passage.length);
    return [inner, ...relayedBy(passage, outer, from)];
  });
}

/** `proposals` without those that are "according to AFP" by nobody, of words that another one reports: it comes back with its source. */
export function withoutEmptyRelays(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(
    ({ cue, source, content }) =>
      source !== undefined ||
      lowerAt(passage, cue?.from ?? -1) !== "according" ||
      !proposals.some((one) => one.source && one.content.some((range) => content.some((own) => meet(own, range)))),
  );
}

/** `proposals` and whom the reports of quotations among them are according to, where none of them says so yet. */
export function withRelaySources(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const added = passage.frames.flatMap((frame) =>
    [...accordingTo.propose(passage, frame), ...reportedBehind(passage, frame)].flatMap(({ cue, source, content }) => {
      const isKnown = proposals.some((one) => one.cue && cue && meet(one.cue, cue));
      if (isKnown || !source || !isSource(passage, source) || !proposals.some((one) => isPassedOn(one, content)))
        return [];
      const outer = withParts({ method: RELAYED, score: accordingTo.precision }, content, cue, source);
      return relayedBy(passage, outer, content[0]?.from ?? 0);
    }),
  );
  return added.length === 0 ? proposals : [...proposals, ...added];
}

/** Whether words name somebody or something written: not "her", which is the inner report's own source, and not "the norms". */
function isSource(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (passage.name[i] !== 0 || nounClass(singularOf(lowerAt(passage, i)), isRoleNoun) !== "other") return true;
  return false;
}

/** "…, CBS affiliate WWAY-TV reports." */
function reportedBehind(passage: Passage, frame: TokenRange): readonly Found[] {
  // Most sentences have no such verb, and need not be read again.
  if (!passage.lower.slice(frame.from, frame.to).some((word) => /^report(?:s|ed)$/.test(word))) return [];
  return trailingAttribution
    .propose(passage, frame)
    .filter(
      ({ cue, source }) =>
        cue && source && source.to <= cue.from && passage.name[source.to - 1] !== 0 && isOuter(passage, cue, source),
    );
}

/** Whether a report stands in `content` with its cue and its source. */
function isPassedOn({ cue, source, content: said }: Proposal, content: readonly TokenRange[]): boolean {
  const isWithin = (range: TokenRange | undefined): boolean =>
    range !== undefined && content.some(({ from, to }) => from <= range.from && range.to <= to);
  return isWithin(cue) && isWithin(source) && said.every(isWithin);
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
