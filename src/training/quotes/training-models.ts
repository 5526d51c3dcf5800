/** The models that run before attribution, as the program has them. */
import type { Models } from "../../analysis/analyze.ts";
import { createRuleTagger } from "../../analysis/entities/rule-tagger.ts";

export async function trainingModels(): Promise<Models> {
  return { tagger: createRuleTagger() };
}
