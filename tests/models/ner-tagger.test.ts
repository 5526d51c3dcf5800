import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/analysis/segment.ts";
import { createNerTagger } from "../../src/models/ner/ner-tagger.ts";
import { NER_FEATURES } from "../../src/models/ner/ner-tensors.ts";
import { readSafetensors } from "../../src/models/safetensors.ts";
import { parseArticle } from "../../src/parser/parse-article.ts";

const FILE = readSafetensors(readFileSync(new URL("../../src/models/weights/ner.safetensors", import.meta.url)));
const tagger = createNerTagger(FILE);

function tag(text: string) {
  const article = parseArticle({ id: "x", text });
  const segmentation = segment(article);
  return { article, segmentation, mentions: tagger.tag(article, segmentation) };
}

describe("the tagger as shipped", () => {
  test("is made for the features of the program", () => {
    expect(FILE.metadata["features"]).toBe(NER_FEATURES);
  });

  test.each([
    [
      "South Korean President Moon Jae-in visited South Korea's port of Busan.",
      ["South Korean/NORP", "Moon Jae-in/PERSON", "South Korea/LOC", "Busan/LOC"],
    ],
    ["PUTIN MEETS XI JINPING IN BEIJING", ["PUTIN/PERSON", "XI JINPING/PERSON", "BEIJING/LOC"]],
    [
      "Mr. Bolsonaro and Luiz Inácio Lula da Silva met Mohammed bin Salman on Friday.",
      ["Bolsonaro/PERSON", "Luiz Inácio Lula da Silva/PERSON", "Mohammed bin Salman/PERSON", "Friday/DATE"],
    ],
    ["The 1990s were hard for Zimbabwe, said Robert Mugabe.", ["1990s/DATE", "Zimbabwe/LOC", "Robert Mugabe/PERSON"]],
    ["By John Smith and María García-López", ["John Smith/PERSON", "María García-López/PERSON"]],
    [
      "Secretary of State Rex\u00a0Tillerson met the Japanese Foreign Ministry's Taro\u00a0Kono in Tokyo.",
      ["Rex\u00a0Tillerson/PERSON", "Japanese Foreign Ministry/ORG", "Taro\u00a0Kono/PERSON", "Tokyo/LOC"],
    ],
  ])("%j", (sentence, expected) => {
    const { article, mentions } = tag(`Some news of the day\n\n${sentence}`);
    expect(mentions.map(({ start, end, type }) => `${article.text.slice(start, end)}/${type}`)).toEqual(expected);
  });

  test("mentions cover whole tokens of one sentence, in order and disjoint, the same each time", () => {
    const words = [
      "Abe",
      "the",
      "Bank of Tokyo",
      "’s",
      "U.S.",
      "(L)",
      "12",
      ".",
      "\n\n",
      "—",
      "DPRK",
      "de",
      "“",
      "İ",
      "😀",
      "said",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        fc.pre(/\S/.test(text));
        const { segmentation, mentions } = tag(text);
        expect(tag(text).mentions).toEqual(mentions);
        let last = 0;
        for (const { start, end, tokens, confidence } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect([start, end]).toEqual([
            segmentation.tokens.starts[tokens.from],
            segmentation.tokens.ends[tokens.to - 1],
          ]);
          expect(segmentation.sentences.some((s) => s.tokens.from <= tokens.from && tokens.to <= s.tokens.to)).toBe(
            true,
          );
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
      }),
      { numRuns: 50 },
    );
  });
});
