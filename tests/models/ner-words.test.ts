import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/analysis/segment.ts";
import { ContextFeatures, MAX_CONTEXT_FEATURES } from "../../src/models/ner/context-features.ts";
import { documentFeatures, MAX_DOCUMENT_FEATURES } from "../../src/models/ner/document-features.ts";
import { encodeDocument, styleOf } from "../../src/models/ner/encode-document.ts";
import { isBegin, isInside, NER_LABELS, typeOf } from "../../src/models/ner/labels.ts";
import { CASE, caseOf, longShapeOf, shapeOf } from "../../src/models/ner/word-shape.ts";
import { indexOfKey, NO_CLUSTER, WORD_BITS, type WordKnowledge } from "../../src/models/ner/word-table.ts";
import { describeWord, lowerForm, phraseKey, STYLE, wordKey } from "../../src/models/ner/word-types.ts";
import { parseArticle } from "../../src/parser/parse-article.ts";
import { createGrowingVocabulary } from "../../src/training/ner/growing-vocabulary.ts";

const WORDS = ["the", "bank", "tokyo"]
  .map((word) => ({ key: wordKey(word) >>> 0, word }))
  .sort((a, b) => a.key - b.key);
const KNOWLEDGE: WordKnowledge = {
  words: {
    keys: Uint32Array.from(WORDS, ({ key }) => key),
    clusters: Uint16Array.from(WORDS, (_, index) => index),
    bits: Uint8Array.from(WORDS, ({ word }) => (word === "tokyo" ? WORD_BITS.usuallyUpper : WORD_BITS.usuallyLower)),
  },
  phrases: { keys: Uint32Array.of(phraseKey(0, wordKey("tokyo")) >>> 0), bits: Uint8Array.of(WORD_BITS.largeCity) },
  tree: { middle: Uint8Array.of(4, 5, 6), coarse: Uint8Array.of(1, 2, 3) },
};

function encode(text: string) {
  const article = parseArticle({ id: "x", text });
  const segmentation = segment(article);
  const vocabulary = createGrowingVocabulary(KNOWLEDGE);
  return {
    vocabulary,
    segmentation,
    document: encodeDocument(article, segmentation, segmentation.sentences, vocabulary),
  };
}

describe("words", () => {
  test.each([
    ["said", CASE.lower],
    ["Abe", CASE.capital],
    ["A", CASE.capital],
    ["DPRK", CASE.upper],
    ["U.S.", CASE.upper],
    ["McCain", CASE.mixed],
    ["iPhone", CASE.mixed],
    ["2017", CASE.number],
    ["5m", CASE.number],
    ["Élysée", CASE.capital],
    ["ÅLAND", CASE.upper],
    ["—", CASE.none],
    ["", CASE.none],
  ])("the case of %j", (word, found) => {
    expect(caseOf(word)).toBe(found);
  });

  test.each([
    ["Abe", "Shinzo", true],
    ["U.S.", "D.C.", true],
    ["Abe", "ABE", false],
    ["19", "2017", true],
    ["x", "é", true],
  ])("%j and %j have the same shape: %j", (a, b, same) => {
    expect(shapeOf(a) === shapeOf(b)).toBe(same);
  });

  test("the long shape tells lengths apart", () => {
    expect(longShapeOf("Abe")).not.toBe(longShapeOf("Shinzo"));
  });

  test("a word is looked up in small letters, with plain apostrophes and, failing that, without accents", () => {
    const tokyo = describeWord("TOKYO", STYLE.capitals, KNOWLEDGE);
    expect(tokyo.entry).toBe(indexOfKey(KNOWLEDGE.words.keys, wordKey("tokyo")));
    expect(tokyo.bits).toBe(WORD_BITS.usuallyUpper | WORD_BITS.largeCity);
    expect(describeWord("Tōkyō", STYLE.mixed, KNOWLEDGE).entry).toBe(tokyo.entry);
    expect(lowerForm("N’Djamena")).toBe("n'djamena");
    const unknown = describeWord("Katsutoshi", STYLE.mixed, KNOWLEDGE);
    expect([unknown.entry, unknown.fine, unknown.bits]).toEqual([-1, 0, 0]);
    expect(KNOWLEDGE.words.clusters).not.toContain(NO_CLUSTER);
  });

  test("keys are found wherever they lie, and no others", () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 40 }), fc.nat(), (values, other) => {
        const keys = Uint32Array.from(new Set(values)).sort();
        keys.forEach((key, index) => {
          expect(indexOfKey(keys, key | 0)).toBe(index);
        });
        if (!keys.includes(other)) expect(indexOfKey(keys, other)).toBe(-1);
      }),
    );
  });
});

describe("labels", () => {
  test("number as their names say", () => {
    NER_LABELS.forEach((name, label) => {
      expect([isBegin(label), isInside(label)]).toEqual([name.startsWith("B-"), name.startsWith("I-")]);
      if (label > 0) expect(name.slice(2)).toBe(typeOf(label));
    });
  });
});

describe("documents", () => {
  test.each([
    ["Abe met the top general in Tokyo on Friday.", STYLE.mixed],
    ["PRIME MINISTER MEETS US GENERAL IN TOKYO", STYLE.capitals],
    ["Prime Minister to Meet Top General From Washington", STYLE.title],
    ["Shinzo Abe", STYLE.mixed],
    ["The DPRK and the US met", STYLE.mixed],
  ])("the style of %j", (text, style) => {
    const { segmentation } = encode(text);
    expect(styleOf(text, segmentation, 0, segmentation.tokens.length)).toBe(style);
  });

  test("runs of capitals leave out an opening word that is usually small", () => {
    const { document } = encode("Word.\n\nThe Bank of Tokyo said Tokyo was it.");
    expect([...document.runFirst].slice(2)).toEqual([-1, 3, -1, 5, -1, 7, -1, -1, -1]);
  });

  test("a capitalised word that also stands in small letters is marked", () => {
    const { document } = encode("Bank of Tokyo, a bank in Tokyo.");
    expect([...document.alsoLower]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("features of any text keep within the space they are given and lie at tokens", () => {
    const texts = fc.array(fc.constantFrom("Tokyo", "the", "BANK", "’s", "Ü", "12", ".", "\n\n", "—", "of"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat(NER_LABELS.length - 1)), (words, labels) => {
        const { document, vocabulary } = encode(`Title\n\n${words.join(" ")}`);
        const context = new ContextFeatures(vocabulary, vocabulary.typeAt(0));
        const out = new Int32Array(MAX_CONTEXT_FEATURES);
        for (let sentence = 0; sentence + 1 < document.sentences.length; sentence++) {
          for (
            let token = document.sentences[sentence] ?? 0;
            token < (document.sentences[sentence + 1] ?? 0);
            token++
          ) {
            expect(context.emit(document, new Uint16Array(document.length), sentence, token, out)).toBeLessThanOrEqual(
              MAX_CONTEXT_FEATURES,
            );
          }
        }
        const first = Uint8Array.from({ length: document.length }, () => labels.next().value ?? 0);
        const { features, offsets } = documentFeatures(document, first, vocabulary);
        expect(offsets).toHaveLength(document.length + 1);
        expect(offsets.at(-1)).toBe(features.length);
        offsets.forEach((offset, token) => {
          if (token > 0) expect(offset - (offsets[token - 1] ?? 0)).toBeLessThanOrEqual(MAX_DOCUMENT_FEATURES);
          expect(offset).toBeGreaterThanOrEqual(offsets[token - 1] ?? 0);
        });
      }),
    );
  });

  test("other mentions in the article decide about a word, its own label does not", () => {
    const { document, vocabulary } = encode("Abe. Abe. Abe.");
    const featuresOf = (...labels: number[]): number[] => {
      const { features, offsets } = documentFeatures(document, Uint8Array.from(labels), vocabulary);
      return [...features.slice(offsets[0], offsets[1])];
    };
    const place = NER_LABELS.indexOf("B-LOC");
    const person = NER_LABELS.indexOf("B-PERSON");
    expect(featuresOf(0, 0, person, 0, person, 0)[0]).toBe(featuresOf(place, 0, person, 0, person, 0)[0]);
    expect(featuresOf(0, 0, person, 0, person, 0)[0]).not.toBe(featuresOf(0, 0, place, 0, place, 0)[0]);
  });
});
