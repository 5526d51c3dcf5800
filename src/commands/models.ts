/** The models of a run, loaded when a job first needs them. */
import type { Models } from "../analysis/analyze.ts";
import { weightsReader } from "../input/read-weights.ts";
import { createNerTagger } from "../models/ner/ner-tagger.ts";
import { NER_FEATURES, NER_WEIGHTS } from "../models/ner/ner-tensors.ts";
import { POS_FEATURES } from "../models/pos/features.ts";
import { createPosTagger } from "../models/pos-tagger.ts";
import { QUOTE_FEATURES, readQuoteModel } from "../models/quote-model.ts";
import { readSpeakerModel, SPEAKER_FEATURE_VERSION } from "../models/speaker-model.ts";
import { createModelStore } from "../models/store.ts";

/** Models from the weights that are installed below `packageRoot`. */
export async function loadModels(packageRoot: string): Promise<Models> {
  const store = createModelStore(weightsReader(packageRoot));
  const tagger = await store.load(NER_WEIGHTS, NER_FEATURES, createNerTagger);
  const speakers = await store.load("speakers", SPEAKER_FEATURE_VERSION, readSpeakerModel);
  const attribution = await store.load("quotes", QUOTE_FEATURES, readQuoteModel);
  const parts = await store.load("pos", POS_FEATURES, createPosTagger);
  return { tagger, quotes: { attribution, parts, speakers } };
}
