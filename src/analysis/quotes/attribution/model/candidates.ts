/** Candidate cues: what the first model takes for one, or nearly does. */
import type { TokenRange } from "../../../../document/span.ts";
import {
  bestLabels,
  type ChainInput,
  ChainPosterior,
  type KindedTransitions,
} from "../../../../models/kinded-chain.ts";
import type { CandidateContext } from "./link-features.ts";
import type { PreparedPassage } from "./prepared-passage.ts";
import { CUE, LABELS, runsOf } from "./roles.ts";

/** What the scores of cue labels are raised by, so that few cues are missed; the second model throws the rest out. */
const CUE_BONUS = 1.5;
/** Words that are in a cue with this chance are candidates, whatever the best path says. */
const LIKELY_CUE = 0.2;

/** `emissions`: scores of the first model, row-major [words × labels]; they are changed. */
export function findCandidates(
  { passage, proposals }: PreparedPassage,
  emissions: Float64Array,
  transitions: KindedTransitions,
): CandidateContext {
  const { length } = passage;
  const input: ChainInput = { length, emissions, kinds: new Uint8Array(length) };
  const posterior = new ChainPosterior(LABELS);
  posterior.run(input, transitions);
  const cueTenths = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const chance = (posterior.marginals[i * LABELS + CUE] ?? 0) + (posterior.marginals[i * LABELS + CUE + 1] ?? 0);
    cueTenths[i] = Math.min(9, Math.floor(chance * 10));
  }
  const labels = bestLabels(input, transitions);
  for (let i = 0; i < length; i++) {
    emissions[i * LABELS + CUE] = (emissions[i * LABELS + CUE] ?? 0) + CUE_BONUS;
    emissions[i * LABELS + CUE + 1] = (emissions[i * LABELS + CUE + 1] ?? 0) + CUE_BONUS;
  }
  const candidates = runsOf(bestLabels(input, transitions), CUE);
  const isCandidate = new Uint8Array(length);
  for (const { from, to } of candidates) isCandidate.fill(1, from, to);
  for (let i = 0; i < length; i++) {
    if (isCandidate[i] !== 0 || (cueTenths[i] ?? 0) < LIKELY_CUE * 10) continue;
    let to = i + 1;
    while (to < length && isCandidate[to] === 0 && (cueTenths[to] ?? 0) >= LIKELY_CUE * 10) to++;
    candidates.push({ from: i, to } satisfies TokenRange);
    i = to;
  }
  candidates.sort((a, b) => a.from - b.from);
  return { candidates, proposals, labels, cueTenths };
}
