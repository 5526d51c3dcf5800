/** How sure an answer is, on a scale that means what it says: of the answers given 0.9, nine in ten are right. */
import { logistic } from "../../../models/linear-model.ts";
import { CALIBRATED_KINDS, CALIBRATION_COLUMNS } from "../../../models/speaker-model.ts";
import type { SpeakerDecision } from "./speaker-decision.ts";

/** What the calibration of one answer is computed from: constant, log odds of the ranker, log odds of the attribution. */
export function confidenceInputs({ probability, attribution }: SpeakerDecision): readonly [1, number, number] {
  return [1, logOdds(probability), logOdds(attribution.score)];
}

/** Calibrated chance that the speaker is right (Platt scaling, one row for each kind of source). */
export function confidenceOf(decision: SpeakerDecision, calibration: Float32Array): number {
  const row = CALIBRATED_KINDS.indexOf(decision.reading.kind) * CALIBRATION_COLUMNS;
  const score = confidenceInputs(decision).reduce(
    (sum, value, column) => sum + value * (calibration[row + column] ?? 0),
    0,
  );
  return Math.round(logistic(score) * 1000) / 1000;
}

/** Kept within ±4, so that no answer counts as certain. */
function logOdds(probability: number): number {
  const within = Math.min(0.982, Math.max(0.018, probability));
  return Math.log(within / (1 - within));
}
