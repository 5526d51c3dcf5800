/** The first model as it comes from training, put to use. */
import { findCandidates } from "../../analysis/quotes/attribution/model/candidates.ts";
import type { CandidateContext } from "../../analysis/quotes/attribution/model/link-features.ts";
import type { PreparedPassage } from "../../analysis/quotes/attribution/model/prepared-passage.ts";
import { LABELS } from "../../analysis/quotes/attribution/model/roles.ts";
import { addRowScores } from "../../analysis/quotes/attribution/model/score-rows.ts";
import { FeatureTable } from "../../models/feature-table.ts";
import type { ChainWeights } from "./role-trainer.ts";

/** Finds the candidate cues of passages by `weights`. */
export function candidateFinder({ table, transitions }: ChainWeights): (prepared: PreparedPassage) => CandidateContext {
  const rows = new FeatureTable(table.bits, table.labels, table.gaps, table.rows, table.scale);
  return (prepared) => {
    const { length } = prepared.passage;
    const emissions = new Float64Array(length * LABELS);
    for (let i = 0; i < length; i++) addRowScores(rows, LABELS, prepared.features, i, emissions, i * LABELS);
    return findCandidates(prepared, emissions, transitions);
  };
}
