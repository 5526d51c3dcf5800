/** The attributions of one passage: by the model where there is one, mended by the rules; by the rules alone where not. */
import type { QuoteModel } from "../../../models/quote-model.ts";
import { applyModel } from "./model/apply-model.ts";
import { preparePassage } from "./model/prepared-passage.ts";
import type { Passage } from "./passage.ts";
import type { Proposal } from "./proposal.ts";
import { repair } from "./repair.ts";
import { proposeByRules } from "./rules/rules.ts";

export function propose(passage: Passage, model: QuoteModel | undefined): readonly Proposal[] {
  if (!model) return proposeByRules(passage);
  const prepared = preparePassage(passage);
  return repair(passage, applyModel(prepared, model), prepared.proposals);
}
