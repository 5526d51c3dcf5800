/** Which of the words around a report in the middle of a sentence belong to what it reports: small rules in one ordered list. */
import type { TokenRange } from "../../../../document/span.ts";
import { AUXILIARIES, PREPOSITIONS } from "../../../../lexicon/clause-words.ts";
import { contentEnd, stretchAt } from "../grammar/content-range.ts";
import { isCapitalized, isFiniteVerb, isSaying } from "../grammar/phrase-words.ts";
import { frameAt, lowerAt, type Passage } from "../passage.ts";
import { isPunctuation, type Proposal, withContent } from "../proposal.ts";

/** A report with its source, from the first word of the two to behind the last. */
interface Around {
  readonly passage: Passage;
  readonly frame: TokenRange;
  readonly report: TokenRange;
  readonly content: readonly TokenRange[];
}

/** The content as it should be; undefined where the rule has nothing to say. */
type AroundRule = (around: Around) => readonly TokenRange[] | undefined;

/** What tells when or why it was said: "that" and "who" may go on with it. */
const OPENS_CLAUSE = /^(?:until|till|after|before|when|while|as|because|since|although|though)$/;

/** 'In an interview on "Face the Nation," Ryan said …', 'As a phone rang, the announcer said, "It's 3 a.m."': when and where it was said. */
const withoutFrontedPhrase: AroundRule = ({ passage, frame, report, content }) => {
  const fronted = content.filter(({ to }) => to <= report.from);
  const behind = content.filter(({ from }) => from >= report.to);
  const [first] = behind;
  if (fronted.length === 0 || !first || fronted[0]?.from !== frame.from) return undefined;
  if (!endsInComma(passage, report.from)) return undefined;
  const opener = lowerAt(passage, frame.from);
  if (holdsMarks(passage, fronted))
    return PREPOSITIONS.has(opener) && holdsTitle(passage, fronted) ? behind : undefined;
  return OPENS_CLAUSE.test(opener) && startsQuotation(passage, first.from) ? behind : undefined;
};

function holdsMarks({ stretch }: Passage, ranges: readonly TokenRange[]): boolean {
  for (const { from, to } of ranges) for (let i = from; i < to; i++) if (stretch[i] !== 0) return true;
  return false;
}

function endsInComma({ words, mark }: Passage, to: number): boolean {
  return words[to - 1] === "," || (mark[to - 1] === 2 && words[to - 2] === ",");
}

/** Whether marks stand in a range whose words do not end a sentence: "Face the Nation," is a title. */
function holdsTitle(passage: Passage, ranges: readonly TokenRange[]): boolean {
  return passage.stretches.some(
    ({ inner }) =>
      ranges.some(({ from, to }) => from <= inner.from && inner.to <= to) &&
      isCapitalized(passage, inner.from) &&
      inner.to - inner.from <= LONGEST_TITLE,
  );
}

const LONGEST_TITLE = 7;

/** Whether a quotation that is a sentence starts at word `i` or its mark. */
function startsQuotation(passage: Passage, i: number): boolean {
  const stretch = stretchAt(passage, i);
  return stretch !== undefined && i <= stretch.inner.from && isCapitalized(passage, stretch.inner.from);
}

/** Most words of a report in the middle of a clause. */
const WIDEST_REPORT = 12;

/** 'These employees, Stumpf explained, were "well-paid"': the subject in front, and what is said of it behind. */
const withBothSides: AroundRule = ({ passage, frame, report, content }) => {
  const { words, lower, stretch } = passage;
  if (report.to - report.from > WIDEST_REPORT) return undefined;
  if (words[report.from - 1] !== "," || words[report.to] !== "," || stretch[report.from - 1] !== 0) return undefined;
  const verb = report.to + 1;
  if (verb >= frame.to || stretch[verb] !== 0 || !(AUXILIARIES.has(lower[verb] ?? "") || isFiniteVerb(passage, verb)))
    return undefined;
  const hasFront = content.some(({ to }) => to <= report.from);
  const hasBehind = content.some(({ from }) => from >= report.to);
  if (hasFront === hasBehind) return undefined;
  if (hasFront) return [...content, { from: verb, to: contentEnd(passage, verb, frame) }];
  const front = { from: frame.from, to: report.from - 1 };
  for (let i = front.from; i < front.to; i++) {
    if (stretch[i] !== 0 || isPunctuation(passage, i) || isFiniteVerb(passage, i)) return undefined;
  }
  return front.to > front.from ? [front, ...content] : undefined;
};

/** 'She repeatedly says, "Don't you do it," until gunshots are heard': what the words behind a quotation with its comma tell is no part of it. */
const withoutClauseBehind: AroundRule = ({ passage, report, content }) => {
  const last = content.at(-1);
  const stretch = last && stretchAt(passage, last.from);
  if (!last || !stretch || last.from < report.to || last.from > stretch.inner.from) return undefined;
  const { inner, outer } = stretch;
  if (outer.to >= last.to || !isCapitalized(passage, inner.from)) return undefined;
  if (passage.words[inner.to - 1] !== "," || !OPENS_CLAUSE.test(lowerAt(passage, outer.to))) return undefined;
  for (let i = outer.to; i < last.to; i++) if (passage.stretch[i] !== 0) return undefined;
  return [...content.slice(0, -1), { from: last.from, to: outer.to }];
};

/** "At least 31 people were killed, officials said, as rescuers struggled …": the sentence in front, not when or why it was said. */
const withFront: AroundRule = ({ passage, frame, report, content }) => {
  const { words, lower, stretch } = passage;
  const [first] = content;
  if (content.length > 1 || !first || first.from < report.to || first.from > report.to + 1) return undefined;
  if (words[report.from - 1] !== "," || words[report.to] !== "," || !isSaying(passage, report.to - 1)) return undefined;
  if (!OPENS_CLAUSE.test(lower[first.from] ?? "") || stretch[first.from] !== 0) return undefined;
  const front = { from: frame.from, to: report.from - 1 };
  let at = front.from;
  if (leadsUp(passage, at)) while (at < front.to && words[at] !== ",") at++;
  let hasVerb = false;
  for (let i = front.from; i < front.to; i++) {
    if (stretch[i] !== 0) return undefined;
    if (i >= at && isFiniteVerb(passage, i)) hasVerb = true;
  }
  return hasVerb ? [front] : undefined;
};

/** "In May, prices fell", "When he left, …", but not "At least 31 people": whether something stands before the clause that begins at word `i`. */
function leadsUp({ lower }: Passage, i: number): boolean {
  const opener = lower[i] ?? "";
  const isAmount = /^(?:at|up|over|about|around)$/.test(opener) && /^(?:least|most|to|\d.*)$/.test(lower[i + 1] ?? "");
  return !isAmount && (PREPOSITIONS.has(opener) || OPENS_CLAUSE.test(opener) || /ing$/.test(opener));
}

/** "Giving up is, according to local police, |a positive step|": a copula in front of the report has something behind it. */
const withItsComplement: AroundRule = ({ passage, frame, report, content }) => {
  const { words, lower, stretch } = passage;
  if (words[report.from - 1] !== "," || words[report.to] !== "," || stretch[report.from - 1] !== 0) return undefined;
  if (!/^(?:is|are|was|were)$/.test(lower[report.from - 2] ?? "")) return undefined;
  const from = report.to + 1;
  const behind = content.find(({ from: start }) => start >= report.to);
  // "was, said Dr Lee, |a| “Trojan horse”"
  if (behind && (behind.from !== from + 1 || !/^(?:an?|the)$/.test(lower[from] ?? ""))) return undefined;
  if (behind) return content.map((range) => (range === behind ? { from, to: range.to } : range));
  const to = contentEnd(passage, from, frame);
  return to > from ? [...content, { from, to }] : undefined;
};

const RULES: readonly AroundRule[] = [
  withItsComplement,
  withoutFrontedPhrase,
  withBothSides,
  withoutClauseBehind,
  withFront,
];

/** `proposal` with the content that the words around its report make. */
export function aroundReport(passage: Passage, proposal: Proposal): Proposal {
  const { cue, source, content } = proposal;
  if (!cue || !source || passage.frameOf[source.from] !== passage.frameOf[cue.from]) return proposal;
  const frame = frameAt(passage, cue.from);
  const report = { from: Math.min(cue.from, source.from), to: Math.max(cue.to, source.to) };
  for (const rule of RULES) {
    const mended = rule({ passage, frame, report, content });
    if (mended) return withContent(proposal, mended);
  }
  return proposal;
}
