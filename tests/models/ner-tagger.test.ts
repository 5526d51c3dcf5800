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
    // Beyond a run-on nothing of the name is lost: the hyphen goes on.
    ["He met South Korean President Moon Jae-in Seoul.", ["South Korean/NORP", "Moon Jae-in/PERSON", "Seoul/LOC"]],
    [
      "Abdel Fattah al-Sisi met Mohammed bin Salman al-Saud and Ursula von der Leyen.",
      ["Abdel Fattah al-Sisi/PERSON", "Mohammed bin Salman al-Saud/PERSON", "Ursula von der Leyen/PERSON"],
    ],
    [
      "Sinéad O'Connor and Conor McGregor flew to Dublin with Jean-Claude Juncker.",
      ["Sinéad O'Connor/PERSON", "Conor McGregor/PERSON", "Dublin/LOC", "Jean-Claude Juncker/PERSON"],
    ],
    [
      "Martin Luther King Jr. spoke at Howard University with Henry Louis Gates III.",
      ["Martin Luther King Jr./PERSON", "Howard University/ORG", "Henry Louis Gates III/PERSON"],
    ],
    [
      "J. K. Rowling and George R.R. Martin sold books to Barnes & Noble.",
      ["J. K. Rowling/PERSON", "George R.R. Martin/PERSON", "Barnes & Noble/ORG"],
    ],
    [
      "The World Health Organization (WHO) and the UN's children's agency UNICEF warned.",
      ["World Health Organization/ORG", "WHO/ORG", "UN/ORG", "UNICEF/ORG"],
    ],
    ["• Nigeria • Ghana • Côte d'Ivoire", ["Nigeria/LOC", "Ghana/LOC", "Côte d'Ivoire/LOC"]],
    ["Photo: Kim Hong-Ji/Reuters", ["Kim Hong-Ji/PERSON", "Reuters/ORG"]],
    ["LONDON 1996-08-30", ["LONDON/LOC", "1996-08-30/DATE"]],
    [
      "Chinese President Xi Jinping Visits Saudi Arabia as Biden Returns to Washington",
      ["Chinese/NORP", "Xi Jinping/PERSON", "Saudi Arabia/LOC", "Biden/PERSON", "Washington/LOC"],
    ],
    ["KENYA AIRWAYS POSTS LOSS AS NAIROBI PROTESTS GROW", ["KENYA AIRWAYS/ORG", "NAIROBI/LOC"]],
    [
      "Kim Jong Un, Ban Ki-moon and Park Geun-hye met Tsai Ing-wen.",
      ["Kim Jong Un/PERSON", "Ban Ki-moon/PERSON", "Park Geun-hye/PERSON", "Tsai Ing-wen/PERSON"],
    ],
    [
      "Anthony Albanese's party and the Philippines' Ferdinand Marcos Jr. agreed.",
      ["Anthony Albanese/PERSON", "Philippines/LOC", "Ferdinand Marcos Jr./PERSON"],
    ],
    [
      "NEW DELHI: Rahul Gandhi of the Congress party met M.K. Stalin in Chennai on 5 March 2021.",
      [
        "NEW DELHI/LOC",
        "Rahul Gandhi/PERSON",
        "Congress/ORG",
        "M.K. Stalin/PERSON",
        "Chennai/LOC",
        "5 March 2021/DATE",
      ],
    ],
    [
      "(From left) Emmanuel Macron, Giorgia Meloni and Rishi Sunak in Hiroshima. [Photo/Agencies]",
      ["Emmanuel Macron/PERSON", "Giorgia Meloni/PERSON", "Rishi Sunak/PERSON", "Hiroshima/LOC"],
    ],
    // Results and scoreboards, which the news corpus does not have.
    ["Leeds 2 Derby 1", ["Leeds/ORG", "Derby/ORG"]],
    ["Manchester United 15 10 5 0 31 12 35", ["Manchester United/ORG"]],
    ["M. Taylor c Kaluwitharana b Vaas 42", ["M. Taylor/PERSON", "Kaluwitharana/PERSON", "Vaas/PERSON"]],
    [
      "Goran Ivanisevic (Croatia) beat Mark Woodforde (Australia) 6-4 6-4",
      ["Goran Ivanisevic/PERSON", "Croatia/LOC", "Mark Woodforde/PERSON", "Australia/LOC"],
    ],
    ["The Boston Celtics beat Milwaukee 128-124 in Boston.", ["Boston Celtics/ORG", "Milwaukee/ORG", "Boston/LOC"]],
    [
      "Apple unveiled the iPhone 14 Pro in Cupertino on September 7, 2022 for $999.",
      ["Apple/ORG", "iPhone 14 Pro/PRODUCT", "Cupertino/LOC", "September 7, 2022/DATE", "$999/MONEY"],
    ],
  ])("%j", (sentence, expected) => {
    const { article, mentions } = tag(`Some news of the day\n\n${sentence}`);
    expect(mentions.map(({ start, end, type }) => `${article.text.slice(start, end)}/${type}`)).toEqual(expected);
  });

  test("a sentence without end is labelled in pieces, and names are found to its last word", () => {
    const { article, mentions } = tag(
      `${"the ministry said that ".repeat(2_000)} Shinzo Abe met Vladimir Putin in Tokyo`,
    );
    expect(mentions.map(({ start, end, type }) => `${article.text.slice(start, end)}/${type}`)).toEqual([
      "Shinzo Abe/PERSON",
      "Vladimir Putin/PERSON",
      "Tokyo/LOC",
    ]);
  });

  test("an article of more distinct words than the cache keeps says the same whatever was read before", () => {
    const strange = Array.from({ length: 25_000 }, (_, index) => `w${index.toString(36)}q`).join(" ");
    const text = `${strange}\n\nShinzo Abe met Vladimir Putin in Tokyo.`;
    const { mentions } = tag(text);
    expect(mentions.length).toBeGreaterThan(2);
    tag("Nothing of that was known in Paris.");
    expect(tag(text).mentions).toEqual(mentions);
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
