import { describe, expect, test } from "vitest";
import type { Entity, Quote } from "../../src/document/annotations.ts";
import { fold, foldedWords } from "../../src/select/fold.ts";
import {
  countQuoteWords,
  type QuoteSelection,
  quoteText,
  selectQuotes,
  shownQuoteText,
} from "../../src/select/select-quotes.ts";

//            0         1         2         3         4         5         6
//            0123456789012345678901234567890123456789012345678901234567890123456789
const TEXT = "We won today. It’s über, Bob said. No. Élan vital wins over all, it is said.";
const entity = (id: number, name: string): Entity =>
  ({ id, type: "PERSON", name, aliases: [], mentions: [], roles: [] }) as unknown as Entity;
const quote = (start: number, end: number, more: Partial<Quote> = {}): Quote => ({
  type: "direct",
  content: [{ start, end }],
  quoted: [],
  cue: [],
  source: [],
  method: "none",
  confidence: 0.5,
  ...more,
});

const ENTITIES = [entity(1, "Zoe Adams"), entity(2, "ana Lima"), entity(3, "Bob Hale")];
const won = quote(0, 12, { speaker: 2, confidence: 0.9 });
const uber = quote(14, 23, { speaker: 1, confidence: 0.4, type: "mixed" });
const no = quote(35, 37, { confidence: 0.2 });
const elan = quote(39, 63, { speaker: 2, confidence: 0.7, type: "indirect" });
const QUOTES = [won, uber, no, elan];
const ALL: QuoteSelection = { types: new Set(["direct", "mixed", "indirect"]) };
const select = (more: Partial<QuoteSelection>) => selectQuotes(TEXT, ENTITIES, QUOTES, { ...ALL, ...more });

describe("selectQuotes", () => {
  test.each<[string, Partial<QuoteSelection>, readonly Quote[]]>([
    ["everything, in order", {}, QUOTES],
    ["types", { types: new Set(["mixed", "indirect"]) }, [uber, elan]],
    ["nobody's", { unknown: true }, [no]],
    ["anybody's", { unknown: false }, QUOTES],
    ["a part of a name", { speaker: "lima" }, [won, elan]],
    ["nobody of that name", { speaker: "Nobody" }, []],
    ["at least so many words", { minWords: 3 }, [won, elan]],
    ["just so many words", { minWords: 5 }, [elan]],
    ["at least so sure", { minConfidence: 0.7 }, [won, elan]],
    ["words, accents and case aside", { contains: "ELAN  vital" }, [elan]],
    ["words with an apostrophe of another kind", { contains: "it's uber" }, [uber]],
    ["least sure first", { sort: "confidence" }, [no, uber, elan, won]],
    ["longest first", { sort: "length" }, [elan, won, uber, no]],
    ["by name, case aside, unnamed last", { sort: "speaker" }, [won, elan, uber, no]],
    ["together by speaker, unnamed last", { groupBySpeaker: true }, [won, elan, uber, no]],
    ["together, each sorted", { groupBySpeaker: true, sort: "confidence" }, [elan, won, uber, no]],
    ["in the order given", { groupBySpeaker: false, sort: "position" }, QUOTES],
  ])("%s", (_what, more, expected) => {
    expect(select(more)).toEqual(expected);
  });
  test("a speaker that is no entity is nobody's name", () => {
    const lost = quote(0, 12, { speaker: 99 });
    expect(selectQuotes(TEXT, ENTITIES, [uber, lost, won], { ...ALL, sort: "speaker" })).toEqual([won, uber, lost]);
  });
});

test("the words of a quotation in parts", () => {
  const parts = quote(0, 6, {
    content: [
      { start: 0, end: 6 },
      { start: 14, end: 23 },
    ],
  });
  expect(quoteText(TEXT, parts)).toBe("We won It’s über");
  expect(shownQuoteText(TEXT, parts)).toBe("We won … It’s über");
  expect(countQuoteWords(TEXT, parts)).toBe(4);
  expect(countQuoteWords("… – !", quote(0, 5))).toBe(0);
});

test.each([
  ["  Ana\n LIMA ", "ana lima"],
  ["O’Brien", "o'brien"],
  ["Hawaiʻi ʼn ‘x", "hawaiʻi 'n 'x"],
  ["Ｅ\u0301lan", "elan"],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["O’Brien-Smith, 2nd", ["obrien", "smith", "2nd"]],
  ["… !", []],
])("the words of %j are %j", (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test("an ellipsis shows where the report interrupts a quotation, and nowhere else", () => {
  const text = '"We won," Bob said, "at last.\n\n"It is done."';
  const spans = [
    { start: 1, end: 8 },
    { start: 21, end: 29 },
    { start: 32, end: 43 },
  ];
  expect(shownQuoteText(text, quote(0, 0, { content: spans }))).toBe("We won, … at last. It is done.");
  expect(shownQuoteText(text, quote(1, 8))).toBe("We won,");
});
