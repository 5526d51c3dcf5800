/** The models that run before speakers are resolved, as the program has them. */

import type { Models } from "../../analysis/analyze.ts";
import { ModelReader } from "../../analysis/quotes/attribution/model/model-reader.ts";
import { weightsReader } from "../../input/read-weights.ts";
import { createNerTagger } from "../../models/ner/ner-tagger.ts";
import { NER_FEATURES, NER_WEIGHTS } from "../../models/ner/ner-tensors.ts";
import { POS_FEATURES } from "../../models/pos/features.ts";
import { createPosTagger } from "../../models/pos-tagger.ts";
import { QUOTE_FEATURES, readQuoteModel } from "../../models/quote-model.ts";
import { createModelStore } from "../../models/store.ts";

export async function modelsBeforeSpeakers(): Promise<Models> {
  const store = createModelStore(weightsReader(process.cwd()));
  const tagger = await store.load(NER_WEIGHTS, NER_FEATURES, createNerTagger);
  const attribution = new ModelReader(await store.load("quotes", QUOTE_FEATURES, readQuoteModel));
  const parts = await store.load("pos", POS_FEATURES, createPosTagger);
  return { tagger, quotes: { attribution, parts } };
}
