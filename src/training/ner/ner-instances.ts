/** Sentences as the tagger learns from them. */
import { ContextFeatures, findPhrases, MAX_CONTEXT_FEATURES } from "../../models/ner/context-features.ts";
import { type EncodedDocument, encodeDocument } from "../../models/ner/encode-document.ts";
import { fillWindow, WINDOW } from "../../models/ner/window.ts";
import { emitWordFeatures, REACH } from "../../models/ner/word-features.ts";
import type { WordKnowledge } from "../../models/ner/word-table.ts";
import type { FeatureList, SparseInstance } from "../sparse-layer.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import type { LabelledArticle } from "./read-corpus.ts";

/** One sentence. The arrays are not shared with other sentences. */
export interface NerInstance extends SparseInstance {
  /** Features that need a first pass over the whole article; absent in a first pass. */
  readonly document?: FeatureList;
  /** For each token the word types of its window, as `fillWindow` writes them: [length × WINDOW]. */
  readonly window: Int32Array;
}

/** An article, encoded, with an instance for each sentence. */
export interface NerDocument {
  readonly source: LabelledArticle;
  readonly encoded: EncodedDocument;
  readonly instances: NerInstance[];
}

/** Builds instances; remembers the features of word types. */
export function createInstanceBuilder(
  knowledge: WordKnowledge,
  vocabulary: GrowingVocabulary,
): (source: LabelledArticle) => NerDocument {
  const context = new ContextFeatures(vocabulary, vocabulary.typeAt(0));
  const local = new Map<number, Int32Array>();
  const localOf = (number: number, offset: number): Int32Array => {
    const key = number * 8 + offset + REACH;
    const known = local.get(key);
    if (known) return known;
    const buckets: number[] = [];
    emitWordFeatures(vocabulary.typeAt(number), offset, (bucket) => buckets.push(bucket));
    const made = Int32Array.from(buckets);
    local.set(key, made);
    return made;
  };
  const scratch = new Int32Array(MAX_CONTEXT_FEATURES);

  return (source) => {
    const encoded = encodeDocument(source.article, source.segmentation, source.segmentation.sentences, vocabulary);
    const phrases = findPhrases(encoded, vocabulary, knowledge.phrases);
    const instances: NerInstance[] = [];
    for (let sentence = 0; sentence + 1 < encoded.sentences.length; sentence++) {
      const from = encoded.sentences[sentence] ?? 0;
      const to = encoded.sentences[sentence + 1] ?? 0;
      const features: number[] = [];
      const offsets = new Int32Array(to - from + 1);
      const window = new Int32Array((to - from) * WINDOW).fill(-1);
      for (let token = from; token < to; token++) {
        for (let offset = -REACH; offset <= REACH; offset++) {
          const other = token + offset;
          const number = other < from || other >= to ? 0 : (encoded.types[other] ?? 0);
          for (const bucket of localOf(number, offset)) features.push(bucket);
        }
        const count = context.emit(encoded, phrases, sentence, token, scratch);
        for (let index = 0; index < count; index++) features.push(scratch[index] ?? 0);
        offsets[token - from + 1] = features.length;
        fillWindow(encoded, from, to, token, window, (token - from) * WINDOW);
      }
      instances.push({
        length: to - from,
        gold: source.gold.slice(from, to),
        ...(source.allowed && { allowed: source.allowed.slice(from, to) }),
        features: Int32Array.from(features),
        offsets,
        window,
      });
    }
    return { source, encoded, instances };
  };
}
