/**
 * Which mark opens and which closes: the cheapest reading of all marks of an article, found by dynamic programming over
 * what stands open (at most one mark inside another), so that one odd mark cannot turn the rest of the article inside out.
 */
import type { Span } from "../../../document/span.ts";
import { CLOSERS, MARK_FAMILIES, type MarkFamily, OPENERS, type QuotationMark, readMarks } from "./quotation-mark.ts";

/** An outermost pair of marks, or what is left of one in each paragraph that it runs through. */
export interface MarkPair {
  /** Index of the paragraph in the list given. */
  readonly paragraph: number;
  /** With the marks. */
  readonly outer: Span;
  /** Without the marks. */
  readonly inner: Span;
  readonly closed: boolean;
  /** False where the opening mark was lost, and the pair is taken to begin with its paragraph or behind a colon. */
  readonly opened: boolean;
  /** Whether it goes on with a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

/** States: `outer * 7 + inner`, both a family's code (its place in the list, from 1) or 0; inner only where outer stands. */
const WIDTH = MARK_FAMILIES.length + 1;
const STATES = WIDTH * WIDTH;
/** Steps looked at in one go, which bounds memory. The last of them are decided in the next go, when what follows them is seen. */
const WINDOW = 4096;
const LOOK_AHEAD = 128;

const COST = {
  /** A second mark inside one of its own family: “He said “no” to me” is rare. */
  nestedAlike: 4,
  /** “Equality” inside straight marks. */
  nestedDouble: 0.5,
  /** The outer mark closes although the inner one never did. */
  droppedInner: 1.8,
  /** Open at the end of a paragraph and given up there. */
  unclosed: 3.8,
  unclosedSingle: 7,
  /** Open over the end of a paragraph; less when the next paragraph opens with a mark again, as it should. */
  carried: 1.9,
  reopened: 0.5,
  /** More where the paragraph before has no mark at all: it is no speech, and what was open in front of it had lost its end. */
  reopenedBehindNone: 1.6,
  /** The same of single marks, which may be apostrophes: given back where the next paragraph opens with one. */
  carriedSingle: 5,
  reopenedSingle: 0.9,
  /** The same inside a paragraph that once was several: dearer than to give up at the end of a paragraph what was carried into the next. */
  resumed: 2.1,
  /** A mark opens although the one before never closed, which is given up there. */
  restarted: 4.3,
  /** A mark closes what never opened: less than to take it for no mark. */
  lost: 4.2,
} as const;

/** What a step does to the outermost pair; a mark inside another changes the state alone. */
const NOTHING = 0;
const OPEN = 1;
/** The mark before is given up, another opens here. */
const RESTART = 2;
const CLOSE = 3;
/** A quotation of several paragraphs opens each of them anew. */
const REOPEN = 4;
/** What stands open at the end of a paragraph goes on in the next. */
const CARRY = 5;
const GIVE_UP = 6;
/** One of several paragraphs run into one ends without a mark, the next opens with one. */
const RESUME = 7;
/** A mark closes what nothing opened: all of its paragraph before, or what a colon leads to. */
const CLOSE_LOST = 8;

/** One step of the reading: a mark, or the end of a paragraph, which is an empty span. */
interface Step extends Span {
  readonly paragraph: number;
  readonly mark?: QuotationMark;
  /** For a mark: whether it is the first sign of its paragraph. */
  readonly leads: boolean;
  /** Whether the paragraph before has no mark. */
  readonly behindNone: boolean;
}

/** The outermost pairs of `paragraphs` (ordered, disjoint spans of `text`), in order. Cost linear in the text. */
export function pairMarks(text: string, paragraphs: readonly Span[]): readonly MarkPair[] {
  const reader = new PairReader(paragraphs);
  let steps: Step[] = [];
  let state = 0;
  const add = (step: Step): void => {
    steps.push(step);
    if (steps.length < WINDOW) return;
    state = decide(steps, state, WINDOW - LOOK_AHEAD, reader);
    steps = steps.slice(WINDOW - LOOK_AHEAD);
  };
  let behindNone = true;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const marks = readMarks(text, { start, end });
    for (const mark of marks)
      add({ start: mark.start, end: mark.end, paragraph: index, mark, leads: mark.start === start, behindNone });
    // Nothing can stand open before the first mark.
    if (steps.length > 0) add({ start: end, end, paragraph: index, leads: false, behindNone });
    behindNone = marks.length === 0;
  }
  decide(steps, state, steps.length, reader);
  return reader.pairs;
}

/** Viterbi over one window from a known state; tells the reader what the first `count` steps do and returns the state they end in. */
function decide(steps: readonly Step[], from: number, count: number, reader: PairReader): number {
  let costs = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
  costs[from] = 0;
  const origins = new Uint8Array(steps.length * STATES);
  const actions = new Uint8Array(steps.length * STATES);
  steps.forEach((step, index) => {
    const next = new Float64Array(STATES).fill(Number.POSITIVE_INFINITY);
    for (let state = 0; state < STATES; state++) {
      const cost = costs[state] ?? 0;
      if (cost === Number.POSITIVE_INFINITY) continue;
      for (const [action, to, price] of moves(step, state)) {
        if (cost + price >= (next[to] ?? 0)) continue;
        next[to] = cost + price;
        origins[index * STATES + to] = state;
        actions[index * STATES + to] = action;
      }
    }
    costs = next;
  });
  let state = 0;
  for (let candidate = 0; candidate < STATES; candidate++) {
    if ((costs[candidate] ?? 0) < (costs[state] ?? 0)) state = candidate;
  }
  const path = new Uint8Array(steps.length);
  let last = state;
  for (let index = steps.length - 1; index >= 0; index--) {
    if (index === count - 1) last = state;
    path[index] = actions[index * STATES + state] ?? NOTHING;
    state = origins[index * STATES + state] ?? 0;
  }
  for (const [index, step] of steps.slice(0, count).entries()) reader.apply(path[index] ?? NOTHING, step);
  return last;
}

type Move = readonly [action: number, to: number, price: number];

function moves({ mark, leads, behindNone }: Step, state: number): Move[] {
  const code = Math.floor(state / WIDTH);
  const outer = MARK_FAMILIES[code - 1];
  const inner = MARK_FAMILIES[(state % WIDTH) - 1];
  if (!mark) return endMoves(outer, inner, code);
  const { family, cost } = OPENERS[mark.shape];
  const opens = mark.opens + cost;
  const opened = MARK_FAMILIES.indexOf(family) + 1;
  const found: Move[] = [[NOTHING, state, mark.skips]];
  if (outer === undefined) {
    found.push([OPEN, opened * WIDTH, opens]);
    if (mark.lostFrom !== undefined) found.push([CLOSE_LOST, 0, COST.lost]);
  } else if (inner === undefined) {
    const nested = family === outer ? COST.nestedAlike : family === "single" ? 0 : COST.nestedDouble;
    found.push([NOTHING, code * WIDTH + opened, opens + nested]);
    if (leads && (family === outer || (isDouble(family) && isDouble(outer)))) {
      const isSingle = outer === "single";
      const given = isSingle ? COST.reopenedSingle - COST.carriedSingle : COST.reopened - COST.carried;
      found.push([REOPEN, state, opens + given + (behindNone ? COST.reopenedBehindNone : 0)]);
    }
    if (mark.resumes && outer === "curly") found.push([RESUME, state, opens + COST.resumed]);
    if (family !== "single") found.push([RESTART, opened * WIDTH, opens + COST.restarted]);
    found.push([CLOSE, 0, closePrice(mark, outer)]);
  } else {
    found.push([NOTHING, code * WIDTH, closePrice(mark, inner)]);
    found.push([CLOSE, 0, closePrice(mark, outer) + COST.droppedInner]);
  }
  return found;
}

const isDouble = (family: MarkFamily): boolean => family === "straight" || family === "curly";

/** Infinite where the mark never closes that family. */
function closePrice({ shape, closes }: QuotationMark, family: MarkFamily): number {
  return (CLOSERS[family][shape] ?? Number.POSITIVE_INFINITY) + closes;
}

function endMoves(outer: MarkFamily | undefined, inner: MarkFamily | undefined, code: number): Move[] {
  if (outer === undefined) return [[NOTHING, 0, 0]];
  const dropped = inner === undefined ? 0 : COST.droppedInner;
  const isSingle = outer === "single";
  return [
    [GIVE_UP, 0, (isSingle ? COST.unclosedSingle : COST.unclosed) + dropped],
    [CARRY, code * WIDTH, (isSingle ? COST.carriedSingle : COST.carried) + dropped],
  ];
}

/** The outermost pair that stands open, as far as it lies in one paragraph. */
interface OpenPair {
  readonly outer: number;
  inner: number;
  readonly continues: boolean;
}

function carriedInto(next: Span | undefined): OpenPair | undefined {
  return next && { outer: next.start, inner: next.start, continues: true };
}

/** Collects the outermost pairs while the decided actions run past. */
class PairReader {
  readonly pairs: MarkPair[] = [];
  readonly #paragraphs: readonly Span[];
  #open: OpenPair | undefined;

  constructor(paragraphs: readonly Span[]) {
    this.#paragraphs = paragraphs;
  }

  apply(action: number, { start, end, paragraph, mark }: Step): void {
    const open = this.#open;
    if (action === NOTHING) return;
    if (action === REOPEN) {
      if (open) open.inner = end;
      return;
    }
    if (action === CLOSE_LOST) {
      const from = mark?.lostFrom ?? start;
      const lost = { opened: false, closed: true, continues: false };
      this.pairs.push({ paragraph, outer: { start: from, end }, inner: { start: from, end: start }, ...lost });
      return;
    }
    if (open) {
      this.pairs.push({
        paragraph,
        opened: true,
        outer: { start: open.outer, end: action === RESTART || action === RESUME ? start : end },
        inner: { start: open.inner, end: Math.max(open.inner, start) },
        closed: action === CLOSE,
        continues: open.continues,
      });
    }
    if (action === RESUME) this.#open = { outer: start, inner: end, continues: true };
    else if (action === OPEN || action === RESTART) this.#open = { outer: start, inner: end, continues: false };
    else this.#open = action === CARRY ? carriedInto(this.#paragraphs[paragraph + 1]) : undefined;
  }
}
