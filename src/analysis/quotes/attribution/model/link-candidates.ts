/** The second model: for each candidate cue whether it is one, and which words are its source and its content. */
import type { TokenRange } from "../../../../document/span.ts";
import {
  bestLabels,
  type ChainInput,
  ChainPosterior,
  type KindedTransitions,
  pathScore,
} from "../../../../models/kinded-chain.ts";
import type { QuoteSettings } from "../../../../models/quote-model.ts";
import type { Proposal } from "../proposal.ts";
import type { FeatureList } from "./feature-list.ts";
import {
  type CandidateContext,
  type Crossings,
  countCrossings,
  linkFeatures,
  type Window,
  windowAround,
} from "./link-features.ts";
import type { PreparedPassage } from "./prepared-passage.ts";
import { CONTENT, CUE, LABELS, runsOf, SOURCE } from "./roles.ts";
import { addRowScores, type RowTable } from "./score-rows.ts";

export interface LinkModel {
  /** Weights of the link features. */
  readonly links: RowTable;
  readonly transitions: KindedTransitions;
}

/** The chain over a candidate's window. */
function linkInput(scores: Float64Array, links: RowTable, window: Window, features: FeatureList): ChainInput {
  const length = window.words.length;
  const emissions = new Float64Array(length * LABELS);
  for (let k = 0; k < length; k++) {
    const row = (window.words[k] ?? 0) * LABELS;
    for (let l = 0; l < LABELS; l++) emissions[k * LABELS + l] = scores[row + l] ?? 0;
    addRowScores(links, LABELS, features, k, emissions, k * LABELS);
  }
  return { length, emissions, kinds: window.kinds };
}

/** What the model makes of one candidate. */
export interface LinkedCue {
  readonly candidate: TokenRange;
  readonly chance: number;
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
  readonly content: readonly TokenRange[];
}

/** `scores`: those of features that do not depend on the candidate, row-major [words × labels]. */
export function linkCandidates(
  prepared: PreparedPassage,
  context: CandidateContext,
  scores: Float64Array,
  model: LinkModel,
  settings: QuoteSettings,
): readonly LinkedCue[] {
  if (context.candidates.length === 0) return [];
  const crossings = countCrossings(prepared.passage, prepared.codes, context);
  return context.candidates.flatMap(
    (candidate) => linkOne(prepared, context, crossings, scores, model, settings, candidate) ?? [],
  );
}

function linkOne(
  { passage, codes }: PreparedPassage,
  context: CandidateContext,
  crossings: Crossings,
  scores: Float64Array,
  { links, transitions }: LinkModel,
  { leastChance, bonus }: QuoteSettings,
  candidate: TokenRange,
): LinkedCue | undefined {
  const window = windowAround(passage, candidate);
  const input = linkInput(scores, links, window, linkFeatures(passage, codes, context, crossings, candidate, window));
  const posterior = new ChainPosterior(LABELS);
  posterior.run(input, transitions);
  const chance = 1 - Math.exp(pathScore(input, transitions, new Uint8Array(input.length)) - posterior.logZ);
  if (!(chance >= leastChance)) return undefined;
  const { emissions } = input;
  for (let k = 0; k < input.length; k++) {
    const row = k * LABELS;
    emissions[row + SOURCE] = (emissions[row + SOURCE] ?? 0) + bonus.source;
    emissions[row + CUE] = (emissions[row + CUE] ?? 0) + bonus.cue;
    emissions[row + CONTENT] = (emissions[row + CONTENT] ?? 0) + bonus.content;
  }
  const labels = bestLabels(input, transitions);
  const rangesFor = (role: number): readonly TokenRange[] =>
    runsOf(labels, role).map(({ from, to }) => ({
      from: window.words[from] ?? 0,
      to: (window.words[to - 1] ?? 0) + 1,
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

/** The linked cues as proposals; of two whose cue words overlap, or where one lies in the other's content, the likelier stays. */
export function toProposals(linked: readonly LinkedCue[]): readonly Proposal[] {
  const kept: LinkedCue[] = [];
  for (const one of [...linked].sort((a, b) => b.chance - a.chance)) {
    const clashes = kept.some(
      (other) =>
        meet(one.cue, other.cue) ||
        other.content.some((range) => meet(range, one.cue)) ||
        one.content.some((range) => meet(range, other.cue)),
    );
    if (!clashes) kept.push(one);
  }
  return kept
    .map(({ cue, source, content, chance }) => ({ cue, source, content, method: "model", score: chance }))
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}
