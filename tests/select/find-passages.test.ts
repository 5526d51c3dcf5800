import { describe, expect, test } from "vitest";
import { segment } from "../../src/analysis/segment.ts";
import type { Entity, Quote } from "../../src/document/annotations.ts";
import type { Article, BlockKind } from "../../src/document/article.ts";
import { textOf } from "../../src/document/span.ts";
import { findPassages, SEARCH_PLACES, type Search, type SearchPlace, wholeOf } from "../../src/select/find-passages.ts";
import { parseTerms } from "../../src/select/search-words.ts";

const LINES: readonly (readonly [BlockKind, string])[] = [
  ["title", "Missile over Japan"],
  ["source", "The Missile Times"],
  ["paragraph", "A missile flew over Japan. Nobody was hurt."],
  ["heading", "What the missile was"],
  ["paragraph", "“The missile is a threat,” Ana Lima said. “We saw the missile.”"],
  ["caption", "The missile on a street. Tokyo Photo"],
  ["furniture", "Read more about the missile"],
];
const text = LINES.map(([, line]) => line).join("\n\n");
const blocks = LINES.map(([kind, line]) => {
  const start = text.indexOf(line);
  return { kind, start, end: start + line.length };
});
const article: Article = { id: "a", format: "plain", text, meta: { tags: [] }, blocks, captions: [], warnings: [] };
const segmentation = segment(article);
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const lima = { id: 4, type: "PERSON", name: "Ana Lima", aliases: [], mentions: [], roles: [] } satisfies Entity;
const quote = (type: Quote["type"], ...content: readonly string[]): Quote => ({
  type,
  content: content.map(spanOf),
  quoted: content.map(spanOf),
  cue: [],
  source: [],
  method: "name",
  confidence: 0.9,
});
const threat: Quote = { ...quote("direct", "The missile is a threat,", "We saw the missile."), speaker: 4 };
const nobody: Quote = quote("mixed", "missile flew");
const indirect: Quote = { ...quote("indirect", "Nobody was hurt"), speaker: 4 };
const scare: Quote = quote("scare", "missile was");
const lost: Quote = { ...quote("direct", "The missile on a street."), speaker: 99 };

const find = (typed: string, places: readonly SearchPlace[] = SEARCH_PLACES, more: Partial<Search> = {}) =>
  findPassages(
    { article, segmentation, entities: [lima], quotes: [threat, nobody, indirect, scare, lost] },
    { terms: parseTerms(typed), places: new Set(places), ...more },
  );
const shown = (typed: string, places?: readonly SearchPlace[], more?: Partial<Search>): readonly string[] =>
  find(typed, places, more).map(
    ({ place, spans }) => `${place}: ${spans.map((span) => textOf(text, span)).join(" … ")}`,
  );

describe("findPassages", () => {
  test.each<[typed: string, places: readonly SearchPlace[], expected: readonly string[]]>([
    ["missile", ["title"], ["title: Missile over Japan"]],
    [
      "missile",
      ["body"],
      [
        "body: A missile flew over Japan.",
        "body: What the missile was",
        "body: “The missile is a threat,” Ana Lima said.",
        "body: “We saw the missile.”",
      ],
    ],
    ["missile", ["captions"], ["captions: The missile on a street."]],
    ["photo", ["captions"], ["captions: Tokyo Photo"]],
    ["hurt", SEARCH_PLACES, ["body: Nobody was hurt."]],
    ["missile japan", ["title", "body"], ["title: Missile over Japan", "body: A missile flew over Japan."]],
    ["missile threat", ["quotes"], ["quotes: The missile is a threat, … We saw the missile."]],
    ["flew", ["quotes"], ["quotes: missile flew"]],
    ["flew", [], []],
    ["times", SEARCH_PLACES, []],
    ["read", SEARCH_PLACES, []],
    ["submarine", SEARCH_PLACES, []],
  ])("%j in %j", (typed, places, expected) => expect(shown(typed, places)).toEqual(expected));

  test("in the order of the article, quotations among the sentences", () => {
    expect(find("missile").map(({ place, spans }) => [place, spans[0]?.start])).toEqual(
      [
        ["title", "Missile over"],
        ["body", "A missile flew"],
        ["quotes", "missile flew"],
        ["body", "What the missile"],
        ["body", "“The missile is"],
        ["quotes", "The missile is"],
        ["body", "“We saw"],
        ["captions", "The missile on"],
        ["quotes", "The missile on"],
      ].map(([place = "", words = ""]) => [place, text.indexOf(words)]),
    );
  });

  test("the words that were looked for, and the quotation that holds them", () => {
    const [found] = find("missile threat", ["quotes"]);
    expect(found?.quote).toBe(threat);
    expect(found?.hits.map((hit) => textOf(text, hit))).toEqual(["missile", "threat", "missile"]);
    const [title] = find("japan", ["title"]);
    expect(title?.quote).toBeUndefined();
    expect(title?.hits).toEqual([{ start: 13, end: 18 }]);
  });

  test.each([
    ["lima", ["quotes: The missile is a threat, … We saw the missile."]],
    ["ana li", ["quotes: The missile is a threat, … We saw the missile."]],
    ["Bob", []],
  ])("only what %s says", (speaker, expected) => {
    expect(shown("missile", ["quotes"], { speaker })).toEqual(expected);
  });
});

test("the whole stretch of a passage in parts", () => {
  const [found] = find("threat", ["quotes"]);
  expect(found && textOf(text, wholeOf(found))).toBe("The missile is a threat,” Ana Lima said. “We saw the missile.");
  expect(wholeOf({ place: "body", spans: [], hits: [] })).toEqual({ start: 0, end: 0 });
});
