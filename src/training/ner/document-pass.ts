/** The document features of training articles, from first passes that have not seen them. */
import { documentFeatures } from "../../models/ner/document-features.ts";
import type { GrowingVocabulary } from "./growing-vocabulary.ts";
import type { NerDocument, NerInstance } from "./ner-instances.ts";

/** The instances of an article with document features from `firstPass`, the labels of each sentence. */
export function withDocumentFeatures(
  document: NerDocument,
  firstPass: readonly Uint8Array[],
  vocabulary: GrowingVocabulary,
): NerInstance[] {
  const labels = new Uint8Array(document.encoded.length);
  let at = 0;
  for (const sentence of firstPass) {
    labels.set(sentence, at);
    at += sentence.length;
  }
  const { features, offsets } = documentFeatures(document.encoded, labels, vocabulary);
  let from = 0;
  return document.instances.map((instance) => {
    const first = offsets[from] ?? 0;
    const own = offsets.slice(from, from + instance.length + 1).map((offset) => offset - first);
    const last = offsets[from + instance.length] ?? first;
    from += instance.length;
    return { ...instance, document: { features: features.slice(first, last), offsets: own } };
  });
}

/** `parts` parts of the articles, by turns. */
export function foldsOf<T>(articles: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) => articles.filter((_article, index) => index % parts === part));
}
