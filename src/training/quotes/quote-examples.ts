/** A passage with its gold, made ready to learn from. */
import { MOST_TOKEN_FEATURES, tokenFeatures } from "../../analysis/quotes/attribution/model/token-features.ts";
import { WordCodes } from "../../analysis/quotes/attribution/model/word-codes.ts";
import { proposeByRules } from "../../analysis/quotes/attribution/rules/rules.ts";
import { listFeatures } from "./feature-lists.ts";
import type { TrainingPassage } from "./quote-corpus.ts";
import type { RoleExample } from "./role-trainer.ts";

export function exampleOf({ passage, gold }: TrainingPassage): RoleExample {
  const proposals = proposeByRules(passage);
  const codes = new WordCodes();
  codes.encode(passage, proposals);
  const fill = (i: number, out: Int32Array): number => tokenFeatures(passage, codes, i, out);
  return { passage, proposals, features: listFeatures(passage.length, MOST_TOKEN_FEATURES, fill), gold };
}
