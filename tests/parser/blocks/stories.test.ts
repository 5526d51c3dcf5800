import { expect, test } from "vitest";
import { textOf } from "../../../src/document/span.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";

const LEDE =
  "Japan and the United States agreed on Friday to step up their ties, officials of both countries said after a meeting that had been put off twice because of the storm.";
/** Twenty-four and twenty-five words. */
const SHORT = `The mayor and ${Array<string>(20).fill("others").join(" ")} left.`;
const LONG = `The mayor and ${Array<string>(21).fill("others").join(" ")} left.`;
const NOON = "The mayor left the town in the morning and came back at noon.";

const spell = (text: string): string =>
  text.replaceAll("LEDE", LEDE).replaceAll("SHORT", SHORT).replaceAll("LONG", LONG).replaceAll("NOON", NOON);
const parse = (text: string) => parseArticle({ id: "a", text: spell(text) });

/** "kind: words" of every block; furniture by its reason, a dateline between ‹ ›. */
function outline(written: string): readonly string[] {
  const { text, blocks } = parse(written);
  return blocks.map((block) => {
    const words = textOf(text, block);
    const length = (block.dateline?.end ?? block.start) - block.start;
    return `${block.reason ?? block.kind}: ${length > 0 ? `‹${words.slice(0, length)}›` : ""}${words.slice(length)}`;
  });
}

/** Paragraphs of a text and what they are, each on its line. */
test.each<[what: string, ...blocks: string[]]>([
  ["one title, then headings", "title: A plan", "heading: Another plan", "paragraph: LEDE"],
  ["no title behind the first paragraph", "paragraph: LEDE", "heading: A plan", "repeated paragraph: LEDE"],
  // who, when, where from: above the story, and on the last line
  [
    "a short first paragraph is no story yet",
    "title: A plan",
    "paragraph: SHORT",
    "byline: By Jane Doe",
    "paragraph: LEDE",
  ],
  ["a long one is", "title: A plan", "paragraph: LONG", "heading: By Jane Doe", "paragraph: LEDE"],
  [
    "a dateline is",
    "title: A plan",
    "paragraph: ‹TOKYO (AP) —› The mayor left for the capital.",
    "heading: By Jane Doe",
    "paragraph: LEDE",
  ],
  ["a byline on the last line", "title: A plan", "paragraph: LEDE", "byline: By Jane Doe"],
  [
    "one byline",
    "title: A plan",
    "byline: By Jane Doe",
    "heading: By John Roe",
    "paragraph: LEDE",
    "paragraph: By John Roe",
  ],
  ["a name in capitals", "byline: SIYABONGA SITHOLE", "paragraph: LEDE"],
  ["within the story a heading", "title: A plan", "paragraph: LEDE", "heading: SIYABONGA SITHOLE", "paragraph: LEDEx"],
  ["below a byline a heading", "title: A plan", "byline: By Jane Doe", "heading: SIYABONGA SITHOLE", "paragraph: LEDE"],
  ["on the last line nothing", "title: A plan", "paragraph: SIYABONGA SITHOLE"],
  [
    "a date, and a heading of one",
    "title: A plan",
    "date: 21 July 2022",
    "paragraph: LEDE",
    "heading: 22 July 2022",
    "paragraph: LEDEx",
  ],
  ["a labelled date", "title: A plan", "paragraph: LEDE", "date: Published: 22 July 2022", "paragraph: LEDEx"],
  [
    "an outlet with its date",
    "title: A plan",
    "date: Manila Courier, 12 November 2024",
    "heading: Daily Mail, 13 November 2024",
    "paragraph: LEDE",
  ],
  [
    "within the story a heading",
    "title: A plan",
    "paragraph: LEDE",
    "heading: Manila Courier, 12 November 2024",
    "paragraph: LEDEx",
  ],
  ["an outlet below a byline", "title: A plan", "byline: By Jane Doe", "source: Associated Press", "paragraph: LEDE"],
  ["an outlet without one", "title: A plan", "credit: Associated Press", "paragraph: LEDE"],
  [
    "an outlet below a paragraph",
    "title: A plan",
    "byline: By Jane Doe",
    "paragraph: He left town.",
    "credit: Associated Press",
    "paragraph: LEDE",
  ],
  // tags
  ["tags", "title: A plan", "paragraph: LEDE", "tags: Tags: china, japan"],
  ["a sentence about tags", "title: A plan", "paragraph: LEDE", "paragraph: Tags: this is a sentence."],
  ["words before them", "title: A plan", "paragraph: LEDE", "paragraph: His tags: china"],
  ["tags without end", "title: A plan", "paragraph: LEDE", `paragraph: Filed under: ${"a".repeat(288)}`],
  // datelines
  ["a dateline in the second paragraph", "title: A plan", "paragraph: He left town.", "paragraph: ‹TOKYO (AP) —› LEDE"],
  [
    "none in the third",
    "title: A plan",
    "paragraph: He left town.",
    "paragraph: She came back.",
    "paragraph: Tokyo (AP) — LEDE",
  ],
  [
    "one in capitals in the third",
    "title: A plan",
    "paragraph: He left town.",
    "paragraph: She came back.",
    "paragraph: ‹TOKYO (AP) —› LEDE",
  ],
  [
    "none in the fourth",
    "title: A plan",
    "paragraph: He left town.",
    "paragraph: She came back.",
    "paragraph: They met.",
    "paragraph: TOKYO (AP) — LEDE",
  ],
  ["one dateline", "title: A plan", "paragraph: ‹TOKYO (AP) —› LEDE", "paragraph: OSAKA (AP) — LEDE"],
  ["a colon before a long paragraph", `paragraph: ‹SHAH ALAM:› ${LEDE.slice(0, 148)}.`],
  ["a colon before a shorter one", `paragraph: SHAH ALAM: ${LEDE.slice(0, 147)}.`],
  ["a title that says what to do with it", "title: WATCH : Govt. tells Leader to watch the news", "paragraph: LEDE"],
  ["a link above a story", "related links: WATCH: News", "paragraph: LEDE"],
  [
    "a link below one",
    "title: A plan",
    "paragraph: LEDE",
    "related links: WATCH : Govt. tells Leader to watch the news",
  ],
  [
    "a well-known place before a sentence",
    "paragraph: ‹Doha:› The Dates Festival will open tomorrow at Souq Waqif and will continue until the end of August.",
  ],
  [
    "a well-known place in capitals before a quotation",
    "paragraph: ‹NEW DELHI:› The Opposition staged a walkout over onion prices, calling the government “asleep at the wheel”.",
  ],
  [
    "a well-known place before a headline",
    "paragraph: Doha: The Dates Festival will open tomorrow at Souq Waqif and will continue until the end of August",
  ],
  ["two with a colon are speakers", "paragraph: SHAH ALAM: LEDE", "paragraph: TOKYO: LEDEx"],
  ["a dash in a headline", "paragraph: Tokyo - The mayor left for the capital today"],
  ["a dash in two sentences", "paragraph: Tokyo - The mayor left. For the capital today"],
  ["a dash before a sentence", "paragraph: ‹Tokyo -› The mayor left for the capital today.”"],
  ["a dash before a long line", `paragraph: ‹Tokyo –› ${"The mayor ".repeat(14)}left the tow`],
  ["a dash before a shorter one", `paragraph: Tokyo – ${"The mayor ".repeat(14)}left the to`],
  ["a day", "paragraph: ‹TOKYO, March 3 -› The mayor left for the capital today"],
  ["an agency", "paragraph: ‹TOKYO (AP) -› The mayor left for the capital today"],
  ["words that stand before headlines", "paragraph: Exclusive - The mayor left for the capital on Friday morning."],
  ["a note", "paragraph: Editor’s note - The mayor left for the capital."],
  ["a place that begins like one", "paragraph: ‹Editors -› The mayor left for the capital on Friday morning."],
  // what stands twice
  [
    "two sentences in a row of one length",
    "title: A plan",
    "paragraph: LEDE",
    "paragraph: He left at one.",
    "paragraph: He left at two.",
    "paragraph: LEDEx",
  ],
  [
    "a paragraph twice in a row is a caption",
    "title: A plan",
    "caption: LEDE",
    "repeated caption: LEDE",
    "paragraph: He left.",
  ],
  [
    "a quotation twice in a row is none",
    "title: A plan",
    "paragraph: “We left the town in the morning.”",
    "paragraph: “We left the town in the morning.”",
  ],
  ["a paragraph again", "title: A plan", "paragraph: NOON", "paragraph: LEDE", "repeated paragraph: NOON"],
  [
    "a short one again",
    "title: A plan",
    "paragraph: He left town at noon.",
    "paragraph: LEDE",
    "paragraph: He left town at noon.",
  ],
  [
    "again with other spaces",
    "title: A plan",
    "paragraph: NOON",
    "paragraph: LEDE",
    `repeated paragraph: ${NOON.replaceAll(" ", "\u00a0 ")}`,
  ],
  [
    "a long one in a row",
    "title: A plan",
    `paragraph: ${"He left the town. ".repeat(17)}He left.`,
    `repeated paragraph: ${"He left the town. ".repeat(17)}He left.`,
  ],
  [
    "a heading again",
    "title: A plan",
    "heading: The mayor",
    "paragraph: LEDE",
    "heading: The mayor",
    "paragraph: LEDEx",
  ],
])("%s", (_what, ...blocks) => {
  const text = blocks.map((block) => block.slice(block.indexOf(": ") + 2).replace(/[‹›]/g, "")).join("\n\n");
  expect(outline(text)).toEqual(blocks.map(spell));
});

test("tags are parted by commas, semicolons and bars, of several lines, each once", () => {
  expect(
    parse("A plan\n\nLEDE\n\nTags : china ;  japan|asia,, \n\nTopics:tea\n\nKeywords:\tmilk, tea").meta.tags,
  ).toEqual(["china", "japan", "asia", "tea", "milk"]);
  expect(parse(`A plan\n\nLEDE\n\nFiled under: ${"a".repeat(287)}`).meta.tags).toEqual(["a".repeat(287)]);
});

test("captions are told with their credit and how often they stand there", () => {
  const { text, captions } = parse(
    "A plan\n\nA view of Tokyo. /AFP Photo\n\nLEDE\n\nA view of Tokyo. /AFP Photo\n\nNOON\n\nNOON\n\nIt rained.",
  );
  expect(captions.map(({ words, ...caption }) => [textOf(text, words), caption])).toStrictEqual([
    ["A view of Tokyo.", { start: 8, end: 35, credit: "AFP Photo", count: 2 }],
    [NOON, { start: 234, end: 234 + NOON.length, count: 2 }],
  ]);
});

test("an article has the fields that it says, and no others", () => {
  const article = parse("A  plan\n\nBy Jane Doe\n\nTOKYO, March 3, 2020 (AP) — LEDE");
  expect(Object.keys(article)).toEqual(["id", "format", "text", "meta", "blocks", "captions", "warnings"]);
  expect(article).toMatchObject({ id: "a", format: "plain", captions: [], warnings: [] });
  expect(article.meta).toStrictEqual({
    title: "A plan",
    tags: [],
    byline: "Jane Doe",
    date: { value: "2020-03-03", from: "dateline" },
  });
  expect(article.blocks).toStrictEqual([
    { kind: "title", start: 0, end: 7 },
    { kind: "byline", start: 9, end: 20 },
    { kind: "paragraph", start: 22, end: 50 + LEDE.length, dateline: { start: 22, end: 49 } },
  ]);
  expect(parse("NOON").meta).toStrictEqual({ tags: [] });
  expect(parse("Advertisement\n\nNOON").blocks).toStrictEqual([
    { kind: "furniture", start: 0, end: 13, reason: "advertisement" },
    { kind: "paragraph", start: 15, end: 15 + NOON.length },
  ]);
  const warnings = [{ message: "guessed" }];
  expect(parseArticle({ id: "a", path: "a.txt", text: NOON, warnings })).toMatchObject({ path: "a.txt", warnings });
  expect(() => parseArticle({ id: "a", text: " \n" })).toThrow(/nothing to read/);
});

test.each<[what: string, text: string, date: unknown]>([
  [
    "its own line",
    "A plan\n\n21 July 2022\n\nTOKYO, March 3, 2020 (AP) — LEDE",
    { value: "2022-07-21", from: "date line" },
  ],
  [
    "a dateline",
    "TOKYO, March 3, 2020 (AP) — LEDE\n\nTokyo, May 5, 2021. /AFP Photo",
    { value: "2020-03-03", from: "dateline" },
  ],
  ["a dateline without a year", "TOKYO, March 3 (AP) — LEDE", undefined],
  [
    "and a caption of the day",
    "TOKYO, March 3 (AP) — LEDE\n\nTokyo, March 3, 2021. /AFP Photo",
    { value: "2021-03-03", from: "dateline and caption" },
  ],
  ["and one of another day", "TOKYO, March 3 (AP) — LEDE\n\nTokyo, March 4, 2021. /AFP Photo", undefined],
  ["and one of another month", "TOKYO, March 3 (AP) — LEDE\n\nTokyo, May 3, 2021. /AFP Photo", undefined],
  [
    "the latest caption",
    "LEDE\n\nTokyo, March 4, 2021. /AFP Photo\n\nOsaka, May 5, 2022. /AFP Photo\n\nKobe, May 6, 2020. /AFP Photo",
    { value: "2022-05-05", from: "caption" },
  ],
  ["no picture from the archive", "LEDE\n\nFile: Tokyo, March 4, 2021. /AFP Photo", undefined],
  ["nor one that says so", "LEDE\n\nA file photo of Tokyo, March 4, 2021. /AFP Photo", undefined],
  [
    "a profile is no archive",
    "LEDE\n\nProfile of Tokyo, March 4, 2021. /AFP Photo",
    { value: "2021-03-04", from: "caption" },
  ],
  ["a caption without a year", "LEDE\n\nTokyo, March 4. /AFP Photo", undefined],
])("the day of an article: %s", (_what, text, date) => {
  expect(parse(text).meta.date).toEqual(date);
});
