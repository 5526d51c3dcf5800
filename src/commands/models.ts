/** The models of a run, loaded when a job first needs them. */
import type { Models } from "../analysis/analyze.ts";
import { type SharedWeights, weightsReader } from "../input/read-weights.ts";
import { createModelStore } from "../models/store.ts";

/** What a job needs to know: names alone, or quotations with their speakers as well. */
export type Depth = "names" | "quotes";

/** Loads models. Called twice, it reads no weights again. */
export type LoadModels = (depth: Depth) => Promise<Models>;

/** A loader of the weights that are installed below `packageRoot`; those in `shared` are taken from there, the others put there. */
export function modelLoader(packageRoot: string, shared: SharedWeights = new Map()): LoadModels {
  const store = createModelStore(weightsReader(packageRoot, shared));
  return async (depth) => {
    const { createNerTagger } = await import("../models/ner/ner-tagger.ts");
    const { NER_FEATURES, NER_WEIGHTS } = await import("../models/ner/ner-tensors.ts");
    const tagger = await store.load(NER_WEIGHTS, NER_FEATURES, createNerTagger);
    if (depth === "names") return { tagger };
    const { POS_FEATURES } = await import("../models/pos/features.ts");
    const { createPosTagger } = await import("../models/pos-tagger.ts");
    const { QUOTE_FEATURES, readQuoteModel } = await import("../models/quote-model.ts");
    const { ModelReader } = await import("../analysis/quotes/attribution/model/model-reader.ts");
    const { readSpeakerModel, SPEAKER_FEATURE_VERSION } = await import("../models/speaker-model.ts");
    const speakers = await store.load("speakers", SPEAKER_FEATURE_VERSION, readSpeakerModel);
    const attribution = new ModelReader(await store.load("quotes", QUOTE_FEATURES, readQuoteModel));
    const parts = await store.load("pos", POS_FEATURES, createPosTagger);
    return { tagger, quotes: { attribution, parts, speakers } };
  };
}

const WEIGHTS: Record<Depth, readonly string[]> = { names: ["ner"], quotes: ["ner", "speakers", "quotes", "pos"] };

/** Puts the weights that `depth` needs into `shared`. One that is missing is left out: the loader says so, of each article. */
export async function shareWeights(packageRoot: string, depth: Depth, shared: SharedWeights): Promise<void> {
  const read = weightsReader(packageRoot, shared);
  for (const name of WEIGHTS[depth]) await read(name).catch(() => undefined);
}

/** All models from the weights below `packageRoot`. */
export async function loadModels(packageRoot: string): Promise<Models> {
  return await modelLoader(packageRoot)("quotes");
}
