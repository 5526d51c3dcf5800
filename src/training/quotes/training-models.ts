/** The models that run before attribution, as the program has them. */
import type { Models } from "../../analysis/analyze.ts";
import { weightsReader } from "../../input/read-weights.ts";
import { createNerTagger } from "../../models/ner/ner-tagger.ts";
import { NER_FEATURES, NER_WEIGHTS } from "../../models/ner/ner-tensors.ts";
import { POS_FEATURES } from "../../models/pos/features.ts";
import { createPosTagger } from "../../models/pos-tagger.ts";
import { createModelStore } from "../../models/store.ts";

/** Reads weights below the current folder, which must be the repository's root. */
export async function trainingModels(): Promise<Models> {
  const store = createModelStore(weightsReader("."));
  return {
    tagger: await store.load(NER_WEIGHTS, NER_FEATURES, createNerTagger),
    quotes: { parts: await store.load("pos", POS_FEATURES, createPosTagger) },
  };
}
