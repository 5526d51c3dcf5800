/** The first model as it comes from training, put to use. */
import { type CandidateContext, findCandidates } from "../../analysis/quotes/attribution/model/candidates.ts";
import { LABELS } from "../../analysis/quotes/attribution/model/roles.ts";
import { KindedChain } from "../../models/kinded-chain.ts";
import type { ChainWeights, RoleExample } from "./role-trainer.ts";

/** Finds the candidate cues of passages by `weights`. */
export function candidateFinder({ rows, transitions }: ChainWeights): (example: RoleExample) => CandidateContext {
  const chain = new KindedChain(LABELS);
  return ({ passage, proposals, features: { ids, offsets } }) => {
    const emissions = new Float64Array(passage.length * LABELS);
    for (let i = 0; i < passage.length; i++) {
      for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k++) {
        const row = (ids[k] ?? 0) * LABELS;
        for (let l = 0; l < LABELS; l++) {
          emissions[i * LABELS + l] = (emissions[i * LABELS + l] ?? 0) + (rows[row + l] ?? 0);
        }
      }
    }
    return findCandidates(passage.length, proposals, emissions, transitions, chain);
  };
}
