/** Which features set an answer apart from the others, in plain words. */
import { FEATURES_PER_KIND, NOBODY_FEATURES, SPEAKER_FEATURES } from "../speakers/ranking/feature-names.ts";
import { FEATURE_PHRASES } from "./feature-phrases.ts";

/** A feature in plain words; positive weights speak for the answer, on a scale of log odds. */
export interface WeighedReason {
  readonly text: string;
  readonly weight: number;
}

const MOST = 4;
const NAMES = [...SPEAKER_FEATURES, ...NOBODY_FEATURES];

/**
 * The heaviest few of `features`, each by its weight beyond what it gives to the answers on average: what all share, says
 * nothing.
 */
export function weighReasons(
  features: readonly number[],
  answers: readonly (readonly number[])[],
  weights: Float32Array,
): readonly WeighedReason[] {
  return features
    .flatMap((feature): WeighedReason[] => {
      const name = NAMES[feature % FEATURES_PER_KIND];
      const share = answers.filter((answer) => answer.includes(feature)).length / answers.length;
      const weight = (weights[feature] ?? 0) * (1 - share);
      return name === undefined || Math.abs(weight) < 0.005 ? [] : [{ text: FEATURE_PHRASES[name], weight }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
}
