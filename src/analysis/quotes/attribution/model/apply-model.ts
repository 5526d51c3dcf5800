/** From a passage to what the model proposes for it. */
import type { QuoteModel } from "../../../../models/quote-model.ts";
import type { Proposal } from "../proposal.ts";
import { findCandidates } from "./candidates.ts";
import type { FeatureList } from "./feature-list.ts";
import { linkCandidates, toProposals } from "./link-candidates.ts";
import { labelFeatures } from "./link-features.ts";
import type { PreparedPassage } from "./prepared-passage.ts";
import { LABELS } from "./roles.ts";

export function applyModel(
  prepared: PreparedPassage,
  { words, roles, links, settings }: QuoteModel,
): readonly Proposal[] {
  const { passage, features } = prepared;
  const roleScores = new Float64Array(passage.length * LABELS);
  const linkScores = new Float64Array(passage.length * LABELS);
  const addAll = ({ ids, offsets }: FeatureList, first: Float64Array): void => {
    for (let i = 0; i < passage.length; i++) {
      words.addScores(ids, offsets[i] ?? 0, offsets[i + 1] ?? 0, first, linkScores, i * LABELS);
    }
  };
  addAll(features, roleScores);
  const context = findCandidates(prepared, roleScores, roles.transitions);
  if (context.candidates.length === 0) return [];
  // The role scores are done with: what the label features add to them goes nowhere.
  addAll(labelFeatures(passage, context), roleScores);
  return toProposals(linkCandidates(prepared, context, linkScores, links, settings));
}
