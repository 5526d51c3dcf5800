/** Attributions in words of a passage, and their way to spans of the article. */
import type { Span, TokenRange } from "../../../document/span.ts";
import { AUXILIARIES } from "../../../lexicon/clause-words.ts";
import { posIndex } from "../../../models/pos/labels.ts";
import type { Attribution } from "../attribution.ts";
import { lowerAt, type Passage, wordAt } from "./passage.ts";

/** An attribution as rules and models propose it: ranges of words of one passage. */
export interface Proposal {
  /** Ordered, disjoint, never empty; marks may be in or out. */
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange | undefined;
  readonly source: TokenRange | undefined;
  readonly method: string;
  readonly score: number;
}

/** `proposal` with another content, cue and source: written out, so that all proposals are objects of one shape. */
export function withParts(
  { method, score }: Pick<Proposal, "method" | "score">,
  content: readonly TokenRange[],
  cue: TokenRange | undefined,
  source: TokenRange | undefined,
): Proposal {
  return { content, cue, source, method, score };
}

/** `proposal` with another source. */
export function withSource(proposal: Proposal, source: TokenRange | undefined): Proposal {
  return withParts(proposal, proposal.content, proposal.cue, source);
}

/** `proposal` with another content. */
export function withContent(proposal: Proposal, content: readonly TokenRange[]): Proposal {
  return withParts(proposal, content, proposal.cue, proposal.source);
}

/** Whether a word is nothing but punctuation. */
export function isPunctuation(passage: Passage, i: number): boolean {
  return passage.lexemes[i]?.isPunctuation === true;
}

/** `proposal` as spans; undefined when its content holds no word. Cue and source are words of `reporter`. */
export function toAttribution(
  passage: Passage,
  proposal: Proposal,
  reporter: Passage = passage,
): Attribution | undefined {
  const content: Span[] = [];
  for (const range of proposal.content) {
    const span = contentSpan(passage, range);
    if (span) content.push(span);
  }
  if (content.length === 0) return undefined;
  return {
    content,
    quoted: quotedParts(passage, content),
    cue: spansOf(reporter, proposal.cue),
    source: spansOf(reporter, proposal.source),
    method: proposal.method,
    score: proposal.score,
  };
}

function spansOf(passage: Passage, range: TokenRange | undefined): readonly Span[] {
  if (!range) return [];
  let { from, to } = range;
  // 'two of the "dreamers"': a mark whose pair is in the range stays.
  const isLoose = (i: number): boolean =>
    passage.mark[i] === 1 ||
    (passage.mark[i] === 2 && (passage.stretches[(passage.stretch[i] ?? 0) - 1]?.outer.from ?? 0) <= from);
  while (to - 1 > from && (/^(?:,|[-–—]+)$/.test(wordAt(passage, to - 1)) || isLoose(to - 1))) to--;
  // '“Orange is the New Black” star Natasha Lee': a mark whose pair is in the range stays here, too.
  const isLooseInFront = (i: number): boolean =>
    passage.mark[i] === 2 ||
    (passage.mark[i] === 1 && (passage.stretches[(passage.stretch[i] ?? 0) - 1]?.outer.to ?? to + 1) > to);
  while (from < to - 1 && (passage.words[from] === "," || isLooseInFront(from))) from++;
  // "the Bank of Ghana (BoG": a bracket that was cut is closed.
  if (to > from) to = withWholeBrackets(passage, from, to);
  return to > from ? [{ start: passage.starts[from] ?? 0, end: passage.ends[to - 1] ?? 0 }] : [];
}

/** Words that open a clause and never end one; "that" and "which" may be all that a content has. */
const JOINS: ReadonlySet<string> = new Set(
  "and but or nor if because although though whereas unless until lest".split(" "),
);

/** `to` moved by a closing bracket: taken in where its opener is, "… Republic of Korea (DPRK)", left out where it is not. */
function withWholeBrackets({ words, stretch }: Passage, from: number, to: number): number {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (words[i] === "(") open++;
    else if (words[i] === ")") open--;
  }
  if (open > 0 && words[to] === ")" && stretch[to] === stretch[to - 1]) return to + 1;
  return open < 0 && words[to - 1] === ")" ? to - 1 : to;
}

/** The span of a content without a "that" before it, punctuation around it, and marks that wrap all of it. */
function contentSpan(passage: Passage, range: TokenRange): Span | undefined {
  let { from, to } = range;
  const dropsAtStart = (i: number): boolean =>
    passage.mark[i] === 2 || (passage.mark[i] === 0 && passage.stretch[i] === 0 && isPunctuation(passage, i));
  while (from < to && dropsAtStart(from)) from++;
  if (opensWithConjunction(passage, from) && to - from > 1) from++;
  while (from < to && dropsAtStart(from)) from++;
  const dropsAtEnd = (i: number): boolean =>
    passage.mark[i] === 1 ||
    (passage.stretch[i] === 0 && isPunctuation(passage, i) && !/^[)\]%]/.test(wordAt(passage, i)));
  const trim = (): void => {
    while (to > from && dropsAtEnd(to - 1)) to--;
  };
  trim();
  // "… of Guam, although": what joins the next clause to it is none of it.
  const isJoin = (i: number): boolean =>
    JOINS.has(lowerAt(passage, i)) ||
    (passage.lower[i] === "that" &&
      i - 2 > from &&
      /^[,”"’']$/.test(wordAt(passage, i - 2)) &&
      JOINS.has(lowerAt(passage, i - 1)));
  while (to - 1 > from && passage.stretch[to - 1] === 0 && isJoin(to - 1)) {
    to--;
    trim();
  }
  to = withWholeBrackets(passage, from, to);
  if (to <= from) return undefined;
  const stretch = passage.stretches[(passage.stretch[from] ?? 0) - 1];
  if (stretch && to >= stretch.inner.to && to <= stretch.outer.to && from <= stretch.inner.from) {
    return { start: stretch.source.start, end: stretch.source.end };
  }
  // A span that begins or ends inside a pair of marks takes the mark at its edge with it, so that pairs stay whole.
  if (stretch && from === stretch.inner.from && to > stretch.outer.to) from = stretch.outer.from;
  const closing = passage.stretches[(passage.stretch[to - 1] ?? 0) - 1];
  if (closing && to === closing.inner.to && from < closing.outer.from) to = closing.outer.to;
  if (closing && to === closing.outer.to && from > closing.outer.from) to = closing.inner.to;
  if (stretch && from < stretch.inner.from && to < stretch.inner.to) from = stretch.inner.from;
  return { start: passage.starts[from] ?? 0, end: passage.ends[to - 1] ?? 0 };
}

/** "said that they won", but not "that's why", "that should be", "objected to that piece", "said that arrangement would". */
function opensWithConjunction(passage: Passage, from: number): boolean {
  if (passage.words[from] !== "that" || passage.stretch[from] !== 0) return false;
  const next = lowerAt(passage, from + 1);
  if (/^(?:['’]s|['’]d|['’]ll)$/.test(next) || POINTS_AT.test(next)) return false;
  if (/^(?:to|of|about|with|against|for|on)$/.test(lowerAt(passage, from - 1))) return false;
  // "described that leak as an attack"
  const before = passage.lexemes[from - 1]?.reporting?.classes;
  const isAlone = passage.parts[from + 1] === NOUN && /^(?:as|to|of|in|on|[.,;])$/.test(lowerAt(passage, from + 2));
  if (isAlone && (before?.has("call") || before?.has("judge")) && !before?.has("say") && !before?.has("tell"))
    return false;
  return !(COUNTED.test(next) && AUXILIARIES.has(lowerAt(passage, from + 2)));
}

const NOUN = 1 + posIndex("NN");

/** Verbs that have the "that" for their subject. */
const POINTS_AT = /^(?:is|was|will|would|can|could|should|may|might|must|has|had|does|did)$/;

/** Nouns that stand without an article only behind the "that" which points at one. */
const COUNTED =
  /^(?:arrangement|decision|plan|deal|move|proposal|idea|claim|figure|approach|case|incident|bill|meeting|agreement|option|amount|vote|offer|position|question|strategy|system|person|man|woman|company|country|day|year|boat|ship|vessel|car|house|number|point|trend|view)$/;

function quotedParts(passage: Passage, content: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  for (const { source } of passage.stretches) {
    for (const span of content) {
      const start = Math.max(span.start, source.start);
      const end = Math.min(span.end, source.end);
      if (start < end) parts.push({ start, end });
    }
  }
  return parts;
}
