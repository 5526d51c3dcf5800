import { expect, test } from "vitest";
import { textOf } from "../../../src/document/span.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";

/** "kind: words" of every block; furniture by its reason, a dateline between ‹ ›. */
function outline(text: string): readonly string[] {
  return parseArticle({ id: "a", text }).blocks.map((block) => {
    const words = textOf(text, block);
    const length = (block.dateline?.end ?? block.start) - block.start;
    const marked = length > 0 ? `‹${words.slice(0, length)}›${words.slice(length)}` : words;
    return `${block.reason ?? block.kind}: ${marked}`;
  });
}

const LEDE =
  "Japan and the United States agreed on Friday to step up their ties, officials of both countries said after a meeting that had been put off twice because of the storm.";

test.each<[string, string, readonly string[]]>([
  ["a body without a title", `${LEDE}\n\nThe talks went on.`, [`paragraph: ${LEDE}`, "paragraph: The talks went on."]],
  ["a title", `Abe meets Dunford\n\n${LEDE}`, ["title: Abe meets Dunford", `paragraph: ${LEDE}`]],
  [
    "a title with a full stop, told by its capitals",
    `Bernie Sanders Promises Action On Climate.\n\n${LEDE}`,
    ["title: Bernie Sanders Promises Action On Climate.", `paragraph: ${LEDE}`],
  ],
  [
    "a short first sentence is no title",
    `The dam broke on Friday.\n\n${LEDE}`,
    ["paragraph: The dam broke on Friday.", `paragraph: ${LEDE}`],
  ],
  [
    "title, byline, date, dateline",
    `Abe meets Dunford\nBy Jane Doe\nAugust 18, 2017\n\nTOKYO, Aug. 18 (AP) — ${LEDE}`,
    [
      "title: Abe meets Dunford",
      "byline: By Jane Doe",
      "date: August 18, 2017",
      `paragraph: ‹TOKYO, Aug. 18 (AP) —› ${LEDE}`,
    ],
  ],
  [
    "a dateline below a headline and a line, each with a full stop",
    `Cruz 'glad to finish' fight with Trump.\n\nAfter months of rapport, two are now sparring.\n\nMYRTLE BEACH, S.C. - ${LEDE}`,
    [
      "paragraph: Cruz 'glad to finish' fight with Trump.",
      "paragraph: After months of rapport, two are now sparring.",
      `paragraph: ‹MYRTLE BEACH, S.C. -› ${LEDE}`,
    ],
  ],
  ["a byline in capitals", `SIYABONGA SITHOLE\n\n${LEDE}`, ["byline: SIYABONGA SITHOLE", `paragraph: ${LEDE}`]],
  ["a place with a colon", `SHAH ALAM: ${LEDE}`, [`paragraph: ‹SHAH ALAM:› ${LEDE}`]],
  [
    "speakers of an interview are no places",
    `TAPPER: ${LEDE}\n\nTRUMP: ${LEDE.replace("Friday", "Monday")}`,
    [`paragraph: TAPPER: ${LEDE}`, `paragraph: TRUMP: ${LEDE.replace("Friday", "Monday")}`],
  ],
  [
    "headings, lists and the line before a quotation",
    `${LEDE}\n\nA hard life\n\nThe talks went on for an hour.\n\n- onions\n- garlic\n\nHe said:\n\n“We will act, and we will do it soon.”`,
    [
      `paragraph: ${LEDE}`,
      "heading: A hard life",
      "paragraph: The talks went on for an hour.",
      "list-item: - onions",
      "list-item: - garlic",
      "paragraph: He said:",
      "paragraph: “We will act, and we will do it soon.”",
    ],
  ],
  [
    "a repeated paragraph is left out, a repeated question is not",
    `Why?\n\n${LEDE}\n\nWhy?\n\n${LEDE}\n\nThat is all.`,
    ["title: Why?", `paragraph: ${LEDE}`, "heading: Why?", `repeated paragraph: ${LEDE}`, "paragraph: That is all."],
  ],
  [
    "a caption without a credit, printed twice in a row",
    `${LEDE}\n\nNo more pardon: a new law limits president Mulatu Teshome\nNo more pardon: a new law limits president Mulatu Teshome\n\nThe talks went on.`,
    [
      `paragraph: ${LEDE}`,
      "caption: No more pardon: a new law limits president Mulatu Teshome",
      "repeated caption: No more pardon: a new law limits president Mulatu Teshome",
      "paragraph: The talks went on.",
    ],
  ],
  [
    "a line of tags and a labelled date below the story",
    `${LEDE}\n\nTags: china, japan\n\nUpdated: July 18, 2022 5:36:50 pm`,
    [`paragraph: ${LEDE}`, "tags: Tags: china, japan", "date: Updated: July 18, 2022 5:36:50 pm"],
  ],
  [
    "a credit of the agency and a repeated caption",
    `${LEDE}\n\nAbe in Tokyo. /AFP Photo\n\nAbe in Tokyo. /AFP Photo\n\n(Reporting by Jane Doe; Editing by John Roe)`,
    [
      `paragraph: ${LEDE}`,
      "caption: Abe in Tokyo. /AFP Photo",
      "repeated caption: Abe in Tokyo. /AFP Photo",
      "credit: (Reporting by Jane Doe; Editing by John Roe)",
    ],
  ],
])("%s", (_what, text, expected) => {
  expect(outline(text)).toEqual(expected);
});

test.each<[string, string, unknown]>([
  [
    "its own line",
    `Abe meets Dunford\nAugust 18, 2017\n\nCAIRO - 21 July 2022: ${LEDE}`,
    { value: "2017-08-18", from: "date line" },
  ],
  ["a dateline with a year", `CAIRO - 21 July 2022: ${LEDE}`, { value: "2022-07-21", from: "dateline" }],
  [
    "a dateline, its year from a caption of the day",
    `TOKYO, Aug. 18 (AP) — ${LEDE}\n\nAbe in Tokyo on August 18, 2017. /AFP Photo`,
    { value: "2017-08-18", from: "dateline and caption" },
  ],
  [
    "the latest caption, archive pictures aside",
    `${LEDE}\n\nAbe on May 1, 2015. /AFP Photo\nAbe on May 3, 2016. /AFP Photo\nFILE PHOTO: Abe on May 3, 2019. /AFP Photo`,
    { value: "2016-05-03", from: "caption" },
  ],
  ["nowhere", `TOKYO, Aug. 18 (AP) — ${LEDE}`, undefined],
])("the date comes from %s", (_what, text, expected) => {
  expect(parseArticle({ id: "a", text }).meta.date).toEqual(expected);
});

test("the byline is the author as printed", () => {
  expect(parseArticle({ id: "a", text: `Abe meets Dunford\nBy Jane Doe\n\n${LEDE}` }).meta.byline).toBe("Jane Doe");
});
