/**
 * Which mark opens and which closes: the cheapest reading of all marks of an article, found by dynamic programming over
 * what stands open (at most one mark inside another), so that one odd mark cannot turn the rest of the article inside out.
 */
import type { Span } from "../../../document/span.ts";
import { CLOSERS, MARK_FAMILIES, OPENERS, type QuotationMark, readMarks } from "./quotation-mark.ts";

/** An outermost pair of marks, or what is left of one in each paragraph that it runs through. */
export interface MarkPair {
  /** Index of the paragraph in the list given. */
  readonly paragraph: number;
  readonly family: (typeof MARK_FAMILIES)[number];
  /** With the marks. */
  readonly outer: Span;
  /** Without the marks. */
  readonly inner: Span;
  readonly closed: boolean;
  /** Whether it goes on with a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

/** States: `outer * 7 + inner`, both a family's code or 0; inner only where outer stands. */
const WIDTH = MARK_FAMILIES.length + 1;
const STATES = WIDTH * WIDTH;
/** Marks decided in one go; a longer run is cut there, which bounds memory. */
const WINDOW = 4096;

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
  /** A mark opens although the one before never closed, which is given up there. */
  restarted: 4.3,
} as const;

const ACTIONS = ["skip", "open", "close", "close-both", "reopen", "carry", "give-up", "restart"] as const;
type Action = (typeof ACTIONS)[number];

/** One step of the reading: a mark, or the end of a paragraph. */
interface Step {
  readonly paragraph: number;
  readonly mark?: QuotationMark;
  /** For a mark: whether it is the first sign of its paragraph. */
  readonly leads: boolean;
}

/** The outermost pairs of `paragraphs` (ordered, disjoint spans of `text`), in order. Cost linear in the text. */
export function pairMarks(text: string, paragraphs: readonly Span[]): readonly MarkPair[] {
  const reader = new PairReader(paragraphs);
  let steps: Step[] = [];
  let state = 0;
  const add = (step: Step): void => {
    steps.push(step);
    if (steps.length < WINDOW) return;
    state = decide(steps, state, reader);
    steps = [];
  };
  paragraphs.forEach((paragraph, index) => {
    const marks = readMarks(text, paragraph);
    for (const mark of marks) add({ paragraph: index, mark, leads: mark.start === paragraph.start });
    if (marks.length > 0 || steps.length > 0 || state !== 0) add({ paragraph: index, leads: false });
  });
  decide(steps, state, reader);
  return reader.pairs;
}

/** Viterbi over one window from a known state; tells the reader what each step does and returns the state it ends in. */
function decide(steps: readonly Step[], from: number, reader: PairReader): number {
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
  const last = state;
  const path = new Uint8Array(steps.length);
  for (let index = steps.length - 1; index >= 0; index--) {
    path[index] = actions[index * STATES + state] ?? 0;
    state = origins[index * STATES + state] ?? 0;
  }
  steps.forEach((step, index) => {
    reader.apply(ACTIONS[path[index] ?? 0] ?? "skip", step);
  });
  return last;
}

type Move = readonly [action: number, to: number, price: number];
const SKIP = 0;
const OPEN = 1;
const CLOSE = 2;
const CLOSE_BOTH = 3;
const REOPEN = 4;
const CARRY = 5;
const GIVE_UP = 6;
const RESTART = 7;

function moves(step: Step, state: number): Move[] {
  const outer = Math.floor(state / WIDTH);
  const inner = state % WIDTH;
  const { mark } = step;
  if (!mark) return endMoves(outer, inner);
  const found: Move[] = [[SKIP, state, mark.skips]];
  const { family, cost } = OPENERS[mark.shape];
  const code = MARK_FAMILIES.indexOf(family) + 1;
  if (outer === 0) found.push([OPEN, code * WIDTH, mark.opens + cost]);
  else if (inner === 0) {
    const isAlike = family === MARK_FAMILIES[outer - 1];
    const nested = isAlike ? COST.nestedAlike : family === "single" ? 0 : COST.nestedDouble;
    found.push([OPEN, outer * WIDTH + code, mark.opens + cost + nested]);
    // A quotation of several paragraphs opens each of them anew.
    if (step.leads && (isAlike || (isDouble(family) && isDouble(MARK_FAMILIES[outer - 1]))))
      found.push([REOPEN, state, mark.opens + cost + COST.reopened - COST.carried]);
    if (family !== "single") found.push([RESTART, code * WIDTH, mark.opens + cost + COST.restarted]);
    const price = closePrice(mark, outer);
    if (price !== undefined) found.push([CLOSE, 0, price]);
  } else {
    const price = closePrice(mark, inner);
    if (price !== undefined) found.push([CLOSE, outer * WIDTH, price]);
    const both = closePrice(mark, outer);
    if (both !== undefined) found.push([CLOSE_BOTH, 0, both + COST.droppedInner]);
  }
  return found;
}

const isDouble = (family: MarkPair["family"] | undefined): boolean => family === "straight" || family === "curly";

function closePrice(mark: QuotationMark, code: number): number | undefined {
  const family = MARK_FAMILIES[code - 1];
  const price = family && CLOSERS[family][mark.shape];
  return price === undefined ? undefined : price + mark.closes;
}

function endMoves(outer: number, inner: number): Move[] {
  if (outer === 0) return [[CARRY, 0, 0]];
  const dropped = inner === 0 ? 0 : COST.droppedInner;
  if (MARK_FAMILIES[outer - 1] === "single") return [[GIVE_UP, 0, COST.unclosedSingle + dropped]];
  return [
    [GIVE_UP, 0, COST.unclosed + dropped],
    [CARRY, outer * WIDTH, COST.carried + dropped],
  ];
}

/** Collects the outermost pairs while the decided actions run past. */
class PairReader {
  readonly pairs: MarkPair[] = [];
  readonly #paragraphs: readonly Span[];
  #depth = 0;
  #family: MarkPair["family"] = "straight";
  #outer = 0;
  #inner = 0;
  #continues = false;
  #paragraph = 0;

  constructor(paragraphs: readonly Span[]) {
    this.#paragraphs = paragraphs;
  }

  apply(action: Action, { mark, paragraph }: Step): void {
    if (this.#depth > 0 && paragraph !== this.#paragraph) this.#enter(paragraph);
    this.#paragraph = paragraph;
    if (action === "restart" && mark) {
      this.#push(mark.start, mark.start, false);
      this.#depth = 0;
    }
    if ((action === "open" || action === "restart") && mark) {
      this.#depth++;
      if (this.#depth > 1) return;
      this.#family = OPENERS[mark.shape].family;
      [this.#outer, this.#inner, this.#continues] = [mark.start, mark.end, false];
    } else if (action === "reopen" && mark) {
      this.#inner = mark.end;
    } else if ((action === "close" || action === "close-both") && mark) {
      this.#depth = action === "close" ? this.#depth - 1 : 0;
      if (this.#depth === 0) this.#push(mark.start, mark.end, true);
    } else if (!mark && this.#depth > 0) {
      const end = this.#paragraphs[paragraph]?.end ?? this.#inner;
      this.#push(end, end, false);
      this.#depth = action === "carry" ? 1 : 0;
    }
  }

  #enter(paragraph: number): void {
    const start = this.#paragraphs[paragraph]?.start ?? 0;
    [this.#outer, this.#inner, this.#continues] = [start, start, true];
  }

  #push(innerEnd: number, outerEnd: number, closed: boolean): void {
    this.pairs.push({
      paragraph: this.#paragraph,
      family: this.#family,
      outer: { start: this.#outer, end: outerEnd },
      inner: { start: this.#inner, end: Math.max(this.#inner, innerEnd) },
      closed,
      continues: this.#continues,
    });
  }
}
