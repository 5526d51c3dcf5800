/** The weights of speaker resolution: a ranker of candidates, a judge of marked words, and the calibration of both. */
import { type BoostedTrees, readTrees } from "./boosted-trees.ts";
import type { LinearModel } from "./linear-model.ts";
import { type TensorFile, tensorOf } from "./safetensors.ts";

/** Version of the features that the weights are made for; raised with every change of the feature code. */
export const SPEAKER_FEATURE_VERSION = "13";

/** Kinds of source that confidence is calibrated for, in the order of the rows. */
export const CALIBRATED_KINDS = ["name", "pronoun", "description", "none"] as const;
/** Columns of a row: constant, weight of the ranker's log odds, weight of the attribution's log odds. */
export const CALIBRATION_COLUMNS = 3;

/** What tells speech from words that only stand in marks: two models whose log odds are averaged, positive for speech. */
export interface ScareJudge {
  /** Over the buckets of `scare-features.ts`. */
  readonly hashed: LinearModel;
  /** Over the numbers of `plain-numbers.ts`. */
  readonly trees: BoostedTrees;
}

export interface SpeakerModel {
  /** Over the features of `feature-names.ts`. */
  readonly ranker: LinearModel;
  readonly scare: ScareJudge;
  /** Row-major [kinds × columns]. */
  readonly calibration: Float32Array;
}

/** Throws `ModelError` when a tensor is missing or of another shape. */
export function readSpeakerModel(file: TensorFile): SpeakerModel {
  return {
    ranker: { weights: tensorOf(file, "ranker", "F32", [-1]) },
    scare: {
      hashed: { weights: tensorOf(file, "scare", "F32", [-1]) },
      trees: readTrees(file, "scare-trees"),
    },
    calibration: tensorOf(file, "calibration", "F32", [CALIBRATED_KINDS.length, CALIBRATION_COLUMNS]),
  };
}
