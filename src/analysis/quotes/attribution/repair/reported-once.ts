/** Words in marks that two answers report: whose they are, and what is left of the other. */
import type { TokenRange } from "../../../../document/span.ts";
import { type Passage, PERSON } from "../passage.ts";
import { isSaying } from "../phrase-words.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";
import { covers, meet } from "./overlap.ts";
import { takesUp } from "./same-source.ts";

/** A report before words in marks and one behind them, in one sentence. */
interface Pair {
  readonly front: Proposal;
  readonly behind: Proposal;
  readonly shared: TokenRange;
}

/** `proposals`, each marked stretch that a report in front and another behind it claim left to one of them. */
export function reportedOnce(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  if (proposals.length < 2 || passage.stretches.length === 0) return proposals;
  let known = withoutNested(withoutTwins(proposals));
  for (const stretch of passage.stretches) {
    const claimants = known.filter(({ cue, content }) => cue && covers(content, stretch));
    const [first, second] = claimants;
    if (claimants.length !== 2 || !first || !second) continue;
    const pair = pairOf(passage, first, second, stretch.outer);
    if (!pair) continue;
    const loser = isFrontsOwn(passage, pair) ? pair.behind : pair.front;
    known = known.flatMap((one) => (one === loser ? (without(passage, one, pair) ?? []) : [one]));
  }
  return known;
}

/** `proposals` without those that say the same of the same words as one before them. */
function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
  const isSame = (a: TokenRange | undefined, b: TokenRange | undefined): boolean =>
    a?.from === b?.from && a?.to === b?.to;
  return proposals.filter(
    (one, index) =>
      !proposals
        .slice(0, index)
        .some(
          (other) =>
            isSame(one.cue, other.cue) &&
            isSame(one.source, other.source) &&
            one.content.length === other.content.length &&
            one.content.every((range, i) => isSame(range, other.content[i])),
        ),
  );
}

/** 'The weapons, he added, are like "bombs"': `proposals` without those that say no more than another of the same source, inside it. */
function withoutNested(proposals: readonly Proposal[]): readonly Proposal[] {
  const holds = (outer: Proposal, inner: TokenRange): boolean =>
    outer.content.some(({ from, to }) => from <= inner.from && inner.to <= to);
  return proposals.filter(
    (one) =>
      !one.cue ||
      !proposals.some(
        (other) =>
          other !== one &&
          other.source !== undefined &&
          other.source.from === one.source?.from &&
          [...one.content, one.cue].every((range) => range !== undefined && holds(other, range)),
      ),
  );
}

function pairOf(passage: Passage, a: Proposal, b: Proposal, shared: TokenRange): Pair | undefined {
  const [front, behind] = (a.cue?.from ?? 0) < (b.cue?.from ?? 0) ? [a, b] : [b, a];
  if (!front.cue || !behind.cue || front.cue.to > shared.from || behind.cue.from < shared.to) return undefined;
  const frame = passage.frameOf[front.cue.from];
  return passage.frameOf[behind.cue.from] === frame && passage.frameOf[shared.from] === frame
    ? { front, behind, shared }
    : undefined;
}

/** Whether the report in front is that of whoever said it; the one behind may name them again, or be of what they said. */
function isFrontsOwn(passage: Passage, { front, behind, shared }: Pair): boolean {
  const { cue, source } = front;
  if (!cue) return false;
  // 'Remarking upon his "empathy," Starr said, "…"'
  if (cue.from === passage.frames[passage.frameOf[cue.from] ?? 0]?.from) return true;
  if (!source) return false;
  // 'Park asked, "Why?" Han replied.'
  if (isAnswered(passage, behind, shared)) return true;
  // 'Roffman described the impact as "horrendous," he said.'
  if (runsOn(passage, front, shared)) return true;
  // 'Grayson said Randolph "would have no chance," the source recalled.'
  return isSaying(passage, cue.to - 1) && namesPerson(passage, source) && !takesUp(passage, source, behind.source);
}

/** Whether the words in front of the marks need them to be whole: no comma or colon parts the two. */
function runsOn(passage: Passage, { content }: Proposal, shared: TokenRange): boolean {
  const last = shared.from - 1;
  return content.some(({ from, to }) => from <= last && last < to) && !isPunctuation(passage, last);
}

function isAnswered(passage: Passage, { cue }: Proposal, shared: TokenRange): boolean {
  let last = shared.to - 1;
  while (last > shared.from && passage.mark[last] !== 0) last--;
  return (
    passage.words[last] === "?" &&
    /^(?:replied|answered|responded|replies|answers|responds)$/.test(passage.lower[(cue?.to ?? 0) - 1] ?? "")
  );
}

function namesPerson(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] === PERSON) return true;
  return false;
}

/** `proposal` without the shared words and those of a source in front of them; undefined when no other word is left. */
function without(passage: Passage, proposal: Proposal, { front, shared }: Pair): Proposal | undefined {
  const left = proposal.content.flatMap((range) =>
    meet(range, shared)
      ? [
          { from: range.from, to: shared.from },
          { from: shared.to, to: range.to },
        ]
      : [range],
  );
  const { source } = front;
  const worded = left.filter((range) => hasWord(passage, range) && !(source && meet(range, source)));
  return worded.length > 0 ? withContent(proposal, worded) : undefined;
}

function hasWord(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (!isPunctuation(passage, i) && passage.mark[i] === 0) return true;
  return false;
}
