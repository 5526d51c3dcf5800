/**
 * The log odds that somebody is quoted with marked words: the mean of what a logistic model over hashed features and boosted trees
 * over plain numbers make of them. They err on different stretches, so that the mean errs less often than either.
 */
import { treeScore } from "../../../models/boosted-trees.ts";
import { linearScore } from "../../../models/linear-model.ts";
import type { ScareJudge } from "../../../models/speaker-model.ts";
import { plainNumbers } from "./plain-numbers.ts";
import { scareFeatures } from "./scare-features.ts";
import type { StretchFacts } from "./stretch-facts.ts";

/** Positive for speech. The trees ask for parts of speech: without them the logistic model decides alone. */
export function speechOdds({ hashed, trees }: ScareJudge, facts: StretchFacts): number {
  const odds = linearScore(hashed, scareFeatures(facts));
  return facts.scene.parts ? (odds + treeScore(trees, plainNumbers(facts))) / 2 : odds;
}
