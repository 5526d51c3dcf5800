import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createRuleTagger } from "../../../src/analysis/entities/rule-tagger.ts";
import { segment } from "../../../src/analysis/segment.ts";
import type { Mention } from "../../../src/document/annotations.ts";
import type { Article } from "../../../src/document/article.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";

function paragraph(text: string): Article {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length }];
  return { id: "x", format: "plain", text, meta: { tags: [] }, blocks, captions: [], warnings: [] };
}

function tag(article: Article): readonly Mention[] {
  return createRuleTagger().tag(article, segment(article));
}

test.each([
  ["Adm. Katsutoshi Kawano spoke.", ["PERSON Katsutoshi Kawano"]],
  ["He met South Korean President Moon Jae-in in Seoul.", ["NORP South Korean", "PERSON Moon Jae-in", "LOC Seoul"]],
  ["He met President Moon Jae-in Seoul on Friday.", ["PERSON Moon Jae-in", "LOC Seoul", "DATE Friday"]],
  ["US Secretary of State Rex Tillerson said so.", ["LOC US", "PERSON Rex Tillerson"]],
  ["The Japanese Foreign Ministry paid $1.5 billion.", ["ORG Japanese Foreign Ministry", "MONEY $1.5 billion"]],
  ["They said 20,000 yuan in August 2017.", ["MONEY 20,000 yuan", "DATE August 2017"]],
  ["The Democratic People's Republic of Korea (DPRK)", ["LOC Democratic People's Republic of Korea", "LOC DPRK"]],
  ["People of the Korean Peninsula asked us.", ["LOC Korean Peninsula"]],
  ["It was said, and they went.", []],
])("tags %j", (text, expected) =>
  expect(tag(paragraph(text)).map((mention) => `${mention.type} ${text.slice(mention.start, mention.end)}`)).toEqual(
    expected,
  ),
);

const SEED = readFileSync(new URL("../../../seeds/000_e85aeb5c2618cfa2.txt", import.meta.url), "utf8");

test("mentions are ordered, disjoint and on token boundaries", () => {
  const source = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.shuffledSubarray(SEED.split(/(?<=\s)/)).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(source, (text) => {
      const article = paragraph(text);
      const { tokens } = segment(article);
      let last = 0;
      for (const { start, end, tokens: range, confidence } of tag(article)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect([tokens.starts[range.from], tokens.ends[range.to - 1]]).toEqual([start, end]);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        last = end;
      }
    }),
  );
});

test("finds the nine people of the seed, and CGTN nowhere in the body", () => {
  const article = parseArticle({ id: "000", text: SEED });
  const found = tag(article).map((mention) => `${mention.type} ${article.text.slice(mention.start, mention.end)}`);
  for (const name of [
    "Shinzo Abe",
    "Joseph Dunford",
    "Kim Jong Un",
    "Donald Trump",
    "Katsutoshi Kawano",
    "William Hagerty",
    "Rex Tillerson",
    "Moon Jae-in",
    "Xi Jinping",
  ]) {
    expect(found).toContain(`PERSON ${name}`);
  }
  expect(found.some((name) => name.includes("CGTN"))).toBe(false);
});
