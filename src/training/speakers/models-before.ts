/** The models that run before speakers are resolved, as the program has them. */
import type { Models } from "../../analysis/analyze.ts";
import { weightsReader } from "../../input/read-weights.ts";
import { QUOTE_FEATURES, readQuoteModel } from "../../models/quote-model.ts";
import { createModelStore } from "../../models/store.ts";
import { trainingModels } from "../quotes/training-models.ts";

export async function modelsBeforeSpeakers(): Promise<Models> {
  const store = createModelStore(weightsReader(process.cwd()));
  const attribution = await store.load("quotes", QUOTE_FEATURES, readQuoteModel);
  return { ...(await trainingModels()), quotes: { attribution } };
}
