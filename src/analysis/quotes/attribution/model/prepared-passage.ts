/** A passage with everything the model asks about it that does not depend on its weights. */
import type { Passage } from "../passage.ts";
import type { Proposal } from "../proposal.ts";
import { proposeByRules } from "../rules/rules.ts";
import type { FeatureList } from "./feature-list.ts";
import { tokenFeatures } from "./token-features.ts";
import { encodeWords, type WordCodes } from "./word-codes.ts";

export interface PreparedPassage {
  readonly passage: Passage;
  readonly proposals: readonly Proposal[];
  readonly codes: WordCodes;
  readonly features: FeatureList;
}

export function preparePassage(passage: Passage): PreparedPassage {
  const proposals = proposeByRules(passage);
  const codes = encodeWords(passage, proposals);
  return { passage, proposals, codes, features: tokenFeatures(passage, codes) };
}
