/** The second model: for each candidate cue whether it is one, and which words are its source and its content. */
import type { TokenRange } from "../../../../document/span.ts";
import { COORDINATORS } from "../../../../lexicon/clause-words.ts";
import { type ChainInput, type KindedChain, pathScore } from "../../../../models/kinded-chain.ts";
import type { LaneTable } from "../../../../models/lane-table.ts";
import type { QuoteModel } from "../../../../models/quote-model.ts";
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { type CueView, MOST_LINK_FEATURES, REACHES } from "./link-features.ts";
import { mapped } from "./mapped.ts";
import { CONTENT, CUE, LABELS, runsOf, SOURCE } from "./roles.ts";
import type { Window } from "./window.ts";

/** What the model makes of one candidate. */
export interface LinkedCue {
  readonly candidate: TokenRange;
  readonly chance: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
  readonly content: readonly TokenRange[];
}

/** Scores the words of windows: scratch space that the next window overwrites. */
export class LinkScorer {
  readonly #table: LaneTable;
  readonly #buckets: Int32Array = new Int32Array(MOST_LINK_FEATURES);
  /** Scores of each distance, and the number of the window they were worked out for. */
  readonly #reaches: Float64Array = new Float64Array(REACHES * LABELS);
  readonly #stamps: Int32Array = new Int32Array(REACHES);
  #stamp = 0;
  #emissions: Float64Array = new Float64Array(0);

  constructor(table: LaneTable) {
    this.#table = table;
  }

  /** The chain over a window; `scores`: those that do not depend on the candidate, row-major [words × labels]. */
  score(view: CueView, { words, kinds }: Window, scores: Float64Array): ChainInput {
    const length = words.length;
    if (this.#emissions.length < length * LABELS) this.#emissions = new Float64Array(2 * length * LABELS);
    const emissions = this.#emissions;
    const buckets = this.#buckets;
    const reaches = this.#reaches;
    this.#stamp++;
    for (let k = 0; k < length; k++) {
      const i = words[k] ?? 0;
      const reach = view.reachOf(i);
      const shared = reach * LABELS;
      if (this.#stamps[reach] !== this.#stamp) {
        this.#stamps[reach] = this.#stamp;
        reaches.fill(0, shared, shared + LABELS);
        this.#table.addTo(buckets, view.reachFeatures(reach, buckets), reaches, shared);
      }
      const row = k * LABELS;
      for (let l = 0; l < LABELS; l++) emissions[row + l] = (scores[i * LABELS + l] ?? 0) + (reaches[shared + l] ?? 0);
      this.#table.addTo(buckets, view.wordFeatures(i, buckets), emissions, row);
    }
    return { length, emissions, kinds };
  }
}

/** More than scores ever differ by. */
const SURELY = 100;

/**
 * What `candidate` is linked to; undefined when it is no cue or reports nothing. `head`: the word of it that must be in the
 * cue. Changes the emissions of `input`.
 */
export function linkCandidate(
  candidate: TokenRange,
  head: number,
  { words }: Window,
  input: ChainInput,
  { links, settings: { leastChance, bonus } }: QuoteModel,
  chain: KindedChain,
): LinkedCue | undefined {
  const { transitions } = links;
  const logZ = chain.logSum(input, transitions);
  const chance = 1 - Math.exp(pathScore(input, transitions) - logZ);
  if (!(chance >= leastChance)) return undefined;
  const { emissions } = input;
  for (let k = 0; k < input.length; k++) {
    const row = k * LABELS;
    emissions[row + SOURCE] = (emissions[row + SOURCE] ?? 0) + bonus.source;
    emissions[row + CUE] = (emissions[row + CUE] ?? 0) + bonus.cue;
    emissions[row + CONTENT] = (emissions[row + CONTENT] ?? 0) + bonus.content;
    // All ways of being a cue together beat being none, though each of them may lose to it: now that it is one, none is out.
    if (words[k] !== head) continue;
    emissions[row + CUE] = (emissions[row + CUE] ?? 0) + SURELY;
    emissions[row + CUE + 1] = (emissions[row + CUE + 1] ?? 0) + SURELY;
  }
  const labels = chain.best(input, transitions);
  const rangesFor = (role: number): readonly TokenRange[] =>
    mapped(runsOf(labels, role), ({ from, to }) => ({
      from: words[from] ?? 0,
      to: (words[to - 1] ?? 0) + 1,
    }));
  const touching = (range: TokenRange): boolean => range.from < candidate.to && candidate.from < range.to;
  const content = rangesFor(CONTENT);
  if (content.length === 0) return undefined;
  const cue = rangesFor(CUE).find(touching) ?? candidate;
  return { candidate, chance, cue, source: nearestTo(cue, rangesFor(SOURCE)), content };
}

function nearestTo(cue: TokenRange, ranges: readonly TokenRange[]): TokenRange | undefined {
  const distance = (range: TokenRange): number => Math.max(cue.from - range.to, range.from - cue.to);
  return [...ranges].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * The linked cues as proposals. No quotation is reported twice, and no cue stands in the content of another: of two that
 * clash the likelier stays as it is; the other keeps what it reports before the cue that breaks in ("said he would go and
 * promised to return"), or goes.
 */
export function toProposals(passage: Passage, linked: readonly LinkedCue[]): readonly Proposal[] {
  const kept: LinkedCue[] = [];
  for (const one of [...linked].sort((a, b) => b.chance - a.chance)) {
    if (kept.some((other) => meet(one.cue, other.cue) || other.content.some((range) => meet(range, one.cue)))) continue;
    const content = one.content
      .filter((range) => !isQuotedAlready(passage, range, kept))
      .flatMap((range) => cutBefore(passage, range, kept));
    const { candidate, chance, cue, source } = one;
    if (content.length > 0) kept.push({ candidate, chance, cue, source, content });
  }
  const proposals = mapped(kept, ({ cue, source, content, chance }): Proposal => {
    return { content, cue, source, method: "model", score: chance };
  });
  return proposals.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/** 'The agency published a report. "The heat will return," the report said.': the agency published no quotation. */
function isQuotedAlready({ stretch }: Passage, { from, to }: TokenRange, kept: readonly LinkedCue[]): boolean {
  const isQuotation = stretch[from] !== 0 && stretch[from] === stretch[to - 1];
  return isQuotation && kept.some(({ content }) => content.some((known) => known.from <= from && known.to >= to));
}

/** What of a content lies before the first report of `kept` in it. */
function cutBefore(passage: Passage, { from, to }: TokenRange, kept: readonly LinkedCue[]): readonly TokenRange[] {
  let end = to;
  for (const { cue, source } of kept) {
    const start = source && source.from < cue.from ? source.from : cue.from;
    if (cue.from < to && cue.to > from) end = Math.min(end, Math.max(from, start));
  }
  if (end < to) while (end > from && isLoose(passage, end - 1)) end--;
  return end > from ? [{ from, to: end }] : [];
}

/** ", and": what joins one report to the next. */
function isLoose({ lexemes, stretch }: Passage, i: number): boolean {
  const lexeme = lexemes[i];
  return stretch[i] === 0 && (lexeme?.isPunctuation === true || COORDINATORS.has(lexeme?.lower ?? ""));
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}
