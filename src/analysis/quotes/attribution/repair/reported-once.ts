/** Words in marks that two answers report: whose they are, and what is left of the other. */
import type { TokenRange } from "../../../../document/span.ts";
import { isSaying } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage, type PassageStretch, PERSON } from "../passage.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";
import { covers, meet } from "./overlap.ts";
import { takesUp } from "./same-source.ts";

type Report = Proposal & { readonly cue: TokenRange };

/** A report before words in marks and one behind them, this in their sentence. */
interface Pair {
  readonly front: Report;
  readonly behind: Report;
  readonly shared: PassageStretch;
}

/** `proposals`, each marked stretch that a report in front and another behind it claim left to one of them. */
export function reportedOnce(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  let known = withoutNested(withoutRemote(passage, withoutTwins(proposals)));
  for (const stretch of passage.stretches) {
    const pair = pairAround(passage, known, stretch);
    if (!pair) continue;
    const loser = isFrontsOwn(passage, pair) ? pair.behind : pair.front;
    known = known.flatMap((one) => (one === loser ? (without(passage, one, pair) ?? []) : [one]));
  }
  return known;
}

/** `proposals` without those that say the same of the same words as one before them. */
function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
  const said = proposals.map(({ cue, source, content }) => JSON.stringify([cue, source, content]));
  return proposals.filter((_, index) => said.indexOf(said[index] ?? "") === index);
}

/** "|sparked| the row by telling them that it was over": `proposals` without those whose words another verb of the same source says, right before them. */
function withoutRemote(passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] {
  const isRemote = ({ cue, source, content }: Proposal): boolean =>
    cue !== undefined &&
    source !== undefined &&
    proposals.some(
      (other) =>
        other.cue !== undefined &&
        other.cue.from > cue.to &&
        other.source?.from === source.from &&
        other.content[0]?.from === content[0]?.from &&
        passage.lexemes[other.cue.to - 1]?.reporting?.forms.has("gerund") === true,
    );
  return proposals.filter((one) => !isRemote(one));
}

/** 'The weapons, he added, are like "bombs"': `proposals` without those that say no more than another of the same source, inside it. */
function withoutNested(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter((one) => !proposals.some((other) => other !== one && isNested(one, other)));
}

function isNested({ cue, source, content }: Proposal, outer: Proposal): boolean {
  if (!cue || !source || outer.source?.from !== source.from) return false;
  return [...content, cue].every((range) => outer.content.some(({ from, to }) => from <= range.from && range.to <= to));
}

function pairAround(passage: Passage, known: readonly Proposal[], shared: PassageStretch): Pair | undefined {
  const claimants = known.filter((one): one is Report => one.cue !== undefined && covers(one.content, shared));
  const [front, behind, third] = claimants.toSorted((a, b) => a.cue.from - b.cue.from);
  if (!front || !behind || third) return undefined;
  const { outer } = shared;
  if (front.cue.to > outer.from || behind.cue.from < outer.to) return undefined;
  return passage.frameOf[outer.from] === passage.frameOf[behind.cue.from] ? { front, behind, shared } : undefined;
}

/** Whether the report in front is that of whoever said it; the one behind may name them again, or be of what they said. */
function isFrontsOwn(passage: Passage, { front, behind, shared }: Pair): boolean {
  const { cue, source } = front;
  // '“Cruz,” Oliver laughed. “Honestly,” he continued, “we may be on the brink.”'
  if (passage.frameOf[cue.from] !== passage.frameOf[shared.outer.from]) return false;
  // 'Remarking upon his "empathy," Starr said, "…"'
  if (cue.from === frameAt(passage, cue.from).from) return true;
  if (!source) return false;
  // 'A reporter asked, "Why?" Han replied.'
  if (passage.words[shared.inner.to - 1] === "?" && ANSWERS.test(lowerAt(passage, behind.cue.to - 1))) return true;
  // 'Roffman described the impact as "horrendous," he said.'
  if (runsOn(passage, front, shared.outer.from - 1)) return true;
  // 'Grayson said Randolph "would have no chance," the source recalled.'
  return isSaying(passage, cue.to - 1) && namesPerson(passage, source) && !takesUp(passage, source, behind.source);
}

const ANSWERS = /^(?:replied|answered|responded|replies|answers|responds)$/;

/** Whether the words up to `last`, in front of the marks, need them to be whole: no comma or colon parts the two. */
function runsOn(passage: Passage, { content }: Proposal, last: number): boolean {
  return content.some(({ from, to }) => from <= last && last < to) && !isPunctuation(passage, last);
}

function namesPerson(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.name[i] === PERSON) return true;
  return false;
}

/** `proposal` without the shared words and those of a source in front of them; undefined when no other word is left. */
function without(passage: Passage, proposal: Proposal, { front: { source }, shared }: Pair): Proposal | undefined {
  const { outer } = shared;
  const left = proposal.content.flatMap((range) =>
    meet(range, outer)
      ? [
          { from: range.from, to: outer.from },
          { from: outer.to, to: range.to },
        ]
      : [range],
  );
  const worded = left.filter((range) => hasWord(passage, range) && !(source && meet(range, source)));
  return worded.length > 0 ? withContent(proposal, worded) : undefined;
}

function hasWord(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (!isPunctuation(passage, i) && passage.mark[i] === 0) return true;
  return false;
}
