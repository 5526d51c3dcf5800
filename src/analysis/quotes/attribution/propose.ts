/** The attributions of one passage: by the model where there is one, mended by the rules; by the rules alone where not. */
import type { ModelReader } from "./model/model-reader.ts";
import type { Passage } from "./passage.ts";
import type { Proposal } from "./proposal.ts";
import { repair } from "./repair/repair.ts";
import { proposeByRules } from "./rules/rules.ts";

export function propose(passage: Passage, model: ModelReader | undefined): readonly Proposal[] {
  const byRules = proposeByRules(passage);
  return model ? repair(passage, model.propose(passage, byRules), byRules) : byRules;
}
