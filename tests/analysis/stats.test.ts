import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/analysis/segment.ts";
import { computeStats, type Stats } from "../../src/analysis/stats.ts";
import type { Entity, Quote } from "../../src/document/annotations.ts";
import type { Article, Block } from "../../src/document/article.ts";

/** An article of one paragraph a line; a line "# …" is a heading, "> …" furniture, "! …" the title. */
function articleOf(text: string): Article {
  const kinds = { "#": "heading", ">": "furniture", "!": "title" } as const;
  const blocks: Block[] = [];
  for (const match of text.matchAll(/^([#>!] )?(.+)$/gm)) {
    const start = match.index + (match[1]?.length ?? 0);
    const mark = match[1]?.charAt(0) as keyof typeof kinds | undefined;
    blocks.push({ kind: mark === undefined ? "paragraph" : kinds[mark], start, end: match.index + match[0].length });
  }
  return { id: "x", format: "plain", text, meta: { tags: [] }, blocks, captions: [], warnings: [] };
}

function statsOf(text: string): Stats {
  const article = articleOf(text);
  return computeStats({ article, segmentation: segment(article) });
}

test("counts the words, sentences, paragraphs and characters of the reading text", () => {
  const stats = statsOf(
    "! A title here\n# Heading\nThey don't trust US-led talks. It's 5% of €20m.\n> Read more here\nThe end 👍.",
  );
  expect(stats).toMatchObject({
    words: 1 + 5 + 4 + 2,
    sentences: 4,
    paragraphs: 2,
    characters: "Heading\n\nThey don't trust US-led talks. It's 5% of €20m.\n\nThe end x.".length,
    meanSentenceWords: 3,
    sentenceWords: [1, 5, 4, 2],
    readingTimeSeconds: 3,
    distinctWords: 12,
    typeTokenRatio: 1,
    captions: 0,
    leftOutBlocks: 1,
    quotations: null,
    quotedWords: null,
    quotedWordShare: null,
    speakers: null,
    entities: null,
    entitiesByType: null,
  });
});

describe("published worked examples", () => {
  test.each<readonly [string, string, Partial<Stats>]>([
    // Flesch reading ease and grade of Wikipedia's article on the Flesch-Kincaid tests: "scores 116"; grade of one-syllable words.
    ["Wikipedia: Flesch", "The cat sat on the mat.", { fleschReadingEase: 116.1 }],
    [
      "Wikipedia: Flesch",
      "This sentence, taken as a reading passage unto itself, is being used to prove a point.",
      { fleschReadingEase: 69 },
    ],
    // The lowest possible grade, a sentence of one word of one syllable, and the highest possible ease.
    ["Wikipedia: Flesch-Kincaid", "Go. Run. Stop.", { fleschKincaidGrade: -3.4, fleschReadingEase: 121.22 }],
    // Coleman & Liau's own abstract: 119 words, 5 sentences, 639 letters or digits, grade 14.5.
    [
      "Coleman & Liau 1975",
      "Existing computer programs that measure readability are based largely upon subroutines which estimate number of syllables, " +
        "usually by counting vowels. The shortcoming in estimating syllables is that it necessitates keypunching the prose into the " +
        "computer. There is no need to estimate syllables since word length in letters is a better predictor of readability than word " +
        "length in syllables. Therefore, a new readability formula was computed that has for its predictors letters per 100 words and " +
        "sentences per 100 words. Both predictors can be counted by an optical scanning device, and thus the formula makes it " +
        "economically feasible for an organization such as the U.S. Office of Education to calibrate the readability of all textbooks " +
        "for the public school system.",
      { words: 119, sentences: 5, colemanLiau: 14.5 },
    ],
  ])("%s: %j", (_, text, expected) => {
    const stats = statsOf(text);
    for (const [name, value] of Object.entries(expected))
      expect([name, rounded(stats, name, value)]).toEqual([name, value]);
  });

  /** The figure with as many decimals as the published one. */
  function rounded(stats: Stats, name: string, like: unknown): number {
    const decimals = String(like).split(".")[1]?.length ?? 0;
    return Number(Number(stats[name as keyof Stats]).toFixed(decimals));
  }
});

test.each(["", "\n \n", "> only furniture", "! Only a title", "…", "— * —", "2017"])(
  "no figure of %j is NaN",
  (text) => {
    for (const [name, value] of Object.entries(statsOf(text))) {
      expect([name, typeof value === "number" && !Number.isFinite(value)]).toEqual([name, false]);
    }
  },
);

test("a text without sentences has no means and no indices", () => {
  const stats = statsOf("> furniture");
  const empty = Object.entries(stats).filter(([, value]) => value === null);
  expect(empty.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      "meanSentenceWords",
      "typeTokenRatio",
      "fleschReadingEase",
      "gunningFog",
      "smog",
      "colemanLiau",
      "automatedReadability",
    ]),
  );
  expect(stats).toMatchObject({ words: 0, sentences: 0, syllables: 0 });
});

describe("quotations", () => {
  const text = "He said he would win. She called it old news.\nNobody knows who spoke.";
  const article = articleOf(text);
  const span = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const quote = (type: Quote["type"], words: string, speaker?: number): Quote => ({
    type,
    content: [span(words)],
    quoted: type === "indirect" ? [] : [span(words)],
    cue: [],
    source: [],
    method: "test",
    confidence: 1,
    ...(speaker !== undefined && { speaker }),
  });
  const person = (id: number, name: string): Entity => ({
    id,
    type: "PERSON",
    name,
    aliases: [],
    mentions: [],
    roles: [],
  });
  const stats = computeStats({
    article,
    segmentation: segment(article),
    entities: [person(1, "Ann Lee"), person(2, "Bo Xi"), { ...person(3, "Rome"), type: "LOC" }],
    quotes: [
      quote("direct", "he would win", 1),
      quote("mixed", "old news", 2),
      quote("mixed", "old", 2),
      quote("indirect", "Nobody", 2),
      quote("scare", "called", 1),
      quote("direct", "who spoke"),
    ],
  });

  test("count direct and mixed ones, a word in two of them once", () => {
    expect(stats).toMatchObject({ words: 14, quotations: 4, quotedWords: 7, quotedWordShare: 0.5, entities: 3 });
  });

  test("are shared out to their speakers, most words first, the unknown one as null", () => {
    expect(stats.speakers).toEqual(
      [
        { name: "Ann Lee", quotations: 1, words: 3 },
        { name: "Bo Xi", quotations: 2, words: 3 },
        { name: null, quotations: 1, words: 2 },
      ].sort((a, b) => b.words - a.words || b.quotations - a.quotations),
    );
    expect(stats.entitiesByType).toMatchObject({ PERSON: 2, LOC: 1, ORG: 0 });
  });

  test("are counted one by one, and follow one another as voices that make up the text", () => {
    expect(stats.quotationWords).toEqual([3, 2, 1, 0, 0, 2]);
    expect(stats.voices?.reduce((sum, voice) => sum + voice.words, 0)).toBe(stats.words);
    expect(stats.voices?.filter(({ quote }) => quote !== undefined).reduce((sum, { words }) => sum + words, 0)).toBe(7);
  });
});

test("every figure is finite or null for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      for (const value of Object.values(statsOf(text)))
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
