import { expect, test } from "vitest";
import { createNerTagger } from "../../src/models/ner/ner-tagger.ts";
import { wordKey } from "../../src/models/ner/word-types.ts";
import { readSafetensors } from "../../src/models/safetensors.ts";
import { foldsOf, withDocumentFeatures } from "../../src/training/ner/document-pass.ts";
import { exportTensors } from "../../src/training/ner/export-tagger.ts";
import { createGrowingVocabulary } from "../../src/training/ner/growing-vocabulary.ts";
import { VECTOR_SIZE } from "../../src/training/ner/load-vectors.ts";
import { createInstanceBuilder } from "../../src/training/ner/ner-instances.ts";
import type { PreparedKnowledge } from "../../src/training/ner/prepare-knowledge.ts";
import { labelArticle } from "../../src/training/ner/read-corpus.ts";
import { trainLinear, trainNet } from "../../src/training/ner/train-tagger.ts";
import { writeSafetensors } from "../../src/training/write-safetensors.ts";

const WORDS = ["osaka", "met", "said", "in"].sort((a, b) => (wordKey(a) >>> 0) - (wordKey(b) >>> 0));
const KNOWLEDGE: PreparedKnowledge = {
  words: {
    keys: Uint32Array.from(WORDS, (word) => wordKey(word) >>> 0),
    clusters: Uint16Array.from(WORDS, (_, index) => index),
    bits: new Uint8Array(WORDS.length),
  },
  phrases: { keys: new Uint32Array(0), bits: new Uint8Array(0) },
  tree: { middle: new Uint8Array(1024), coarse: new Uint8Array(1024) },
  vectors: Float32Array.from({ length: WORDS.length * VECTOR_SIZE }, (_, cell) => Math.sin(cell)),
};

const TEXTS = [
  ["Abe met Mori in Osaka.", "PERSON Abe", "PERSON Mori", "LOC Osaka"],
  ["In Osaka, Mori said so.", "LOC Osaka", "PERSON Mori"],
  ["Toyota said it met Abe in Kobe on Friday.", "ORG Toyota", "PERSON Abe", "LOC Kobe", "DATE Friday"],
  ["Abe and Shinzo Mori met.", "PERSON Abe", "PERSON Shinzo Mori"],
] as const;

const articles = TEXTS.map(([text, ...names], index) =>
  labelArticle({
    id: `a${index}`,
    text,
    entities: names.map((name) => {
      const [type = "", ...words] = name.split(" ");
      const start = text.indexOf(words.join(" "));
      return { type, start, end: start + words.join(" ").length };
    }),
  }),
);

test("what both parts have learned is what the tagger finds", () => {
  const vocabulary = createGrowingVocabulary(KNOWLEDGE);
  const documents = articles.map(createInstanceBuilder(KNOWLEDGE, vocabulary));
  const instances = documents.flatMap((document) =>
    withDocumentFeatures(
      document,
      document.instances.map(({ gold }) => gold),
      vocabulary,
    ),
  );
  const linear = trainLinear(instances, { epochs: 20, seed: 1, averageFrom: 10, dropout: 0 });
  // What a first pass answers is taken from it as a function.
  const { predict } = linear;
  expect(instances.map(predict)).toEqual(instances.map(({ gold }) => Uint8Array.from(gold)));
  const net = trainNet(instances, vocabulary, KNOWLEDGE.vectors, {
    epochs: 60,
    seed: 1,
    averageFrom: 50,
    hidden: 8,
    rate: 0.01,
    dropout: 0,
    vectorDropout: 0,
    inputDropout: 0,
  });
  for (const weights of [
    { linear: 1, net: 0 },
    { linear: 1, net: 1 },
  ]) {
    const bytes = writeSafetensors(exportTensors(KNOWLEDGE, linear, net, { ...weights, leanings: {}, smallest: 0.01 }));
    const tagger = createNerTagger(readSafetensors(bytes));
    articles.forEach(({ article, segmentation, entities }) => {
      const found = tagger.tag(article, segmentation).map(({ start, end, type }) => ({ start, end, type }));
      expect(found).toEqual(entities);
    });
  }
});

test("folds hold every article once", () => {
  expect(foldsOf([1, 2, 3, 4, 5], 2)).toEqual([
    [1, 3, 5],
    [2, 4],
  ]);
});
