/** Candidate cues: what the first model takes for one, or nearly does. */
import type { TokenRange } from "../../../../document/span.ts";
import type { ChainInput, KindedChain, KindedTransitions } from "../../../../models/kinded-chain.ts";
import type { Proposal } from "../proposal.ts";
import { mix, mixMore } from "./feature-hash.ts";
import { CUE, LABELS, runsOf } from "./roles.ts";

/** What is known of all candidates of a passage together. */
export interface CandidateContext {
  readonly candidates: readonly TokenRange[];
  readonly proposals: readonly Proposal[];
  /** Labels of the first model. */
  readonly labels: Uint8Array;
  /** Chance of being in a cue, in tenths. */
  readonly cueTenths: Uint8Array;
}

/** What the scores of cue labels are raised by, so that few cues are cut short; the second model throws the rest out. */
const CUE_BONUS = 1.5;
/** Words that are in a cue with this chance, in tenths, are candidates, whatever the best path says. */
const LIKELY_TENTHS = 2;

/** `emissions`: scores of the first model, row-major [words × labels]; they are changed. */
export function findCandidates(
  length: number,
  proposals: readonly Proposal[],
  emissions: Float64Array,
  transitions: KindedTransitions,
  chain: KindedChain,
): CandidateContext {
  const input: ChainInput = { length, emissions, kinds: new Uint8Array(length) };
  chain.run(input, transitions);
  const cueTenths = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const chance = (chain.marginals[i * LABELS + CUE] ?? 0) + (chain.marginals[i * LABELS + CUE + 1] ?? 0);
    const tenths = Math.min(9, Math.floor(chance * 10));
    cueTenths[i] = tenths;
  }
  const labels = chain.best(input, transitions);
  for (let i = 0; i < length; i++) {
    emissions[i * LABELS + CUE] = (emissions[i * LABELS + CUE] ?? 0) + CUE_BONUS;
    emissions[i * LABELS + CUE + 1] = (emissions[i * LABELS + CUE + 1] ?? 0) + CUE_BONUS;
  }
  const isLikely = (i: number): boolean => (cueTenths[i] ?? 0) >= LIKELY_TENTHS;
  const candidates = runsOf(chain.best(input, transitions), CUE);
  const isCandidate = new Uint8Array(length);
  for (const { from, to } of candidates) isCandidate.fill(1, from, to);
  for (let i = 0; i < length; i++) {
    if (isCandidate[i] !== 0 || !isLikely(i)) continue;
    let to = i + 1;
    while (to < length && isCandidate[to] === 0 && isLikely(to)) to++;
    candidates.push({ from: i, to } satisfies TokenRange);
    i = to;
  }
  candidates.sort((a, b) => a.from - b.from);
  return { candidates, proposals, labels, cueTenths };
}

/**
 * Without the candidates that hold no likely word. The second model learns from all of them, and knows better for it; in use
 * it is seldom right to believe in one.
 */
export function likelyCandidates(context: CandidateContext): CandidateContext {
  const { candidates, cueTenths } = context;
  const isLikely = ({ from, to }: TokenRange): boolean => {
    for (let i = from; i < to; i++) if ((cueTenths[i] ?? 0) >= LIKELY_TENTHS) return true;
    return false;
  };
  return { ...context, candidates: candidates.filter(isLikely) };
}

/** Most features of `labelFeatures`. */
export const MOST_LABEL_FEATURES = 3;

/** Features of word `i` that come from the first model's labels; `mark`: see `Passage.mark`. */
export function labelFeatures(
  { labels, cueTenths }: CandidateContext,
  mark: Uint8Array,
  i: number,
  out: Int32Array,
): number {
  const label = labels[i] ?? 0;
  out[0] = mixMore(101, label, (labels[i - 1] ?? 8) * 16 + (labels[i + 1] ?? 8), 0);
  out[1] = mix(102, label, cueTenths[i] ?? 0);
  out[2] = mix(103, label, mark[i] ?? 0);
  return 3;
}
