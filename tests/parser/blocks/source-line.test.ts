import { describe, expect, test } from "vitest";
import { readSourceLine } from "../../../src/parser/blocks/source-line.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";

describe("readSourceLine", () => {
  test.each([
    ["Manila Courier, 12 November 2024", "Manila Courier"],
    ["AFP | Aug 18, 2017", "AFP"],
    ["The New York Times — March 3, 2021", "The New York Times"],
    ["Reuters - 2024-02-03", "Reuters"],
    ["Sat 3 Feb 2024 07.00 GMT | The Guardian", "The Guardian"],
    ["BBC News · Published 21 July 2022, 10:30 am", "BBC News"],
    ["4 March 2024 / 9:00 AM EST / CBS News", "CBS News"],
    ["Al Jazeera English Online, 1 May 2019", "Al Jazeera English Online"],
  ])("%s", (line, source) => {
    expect(readSourceLine(line)).toBe(source);
  });

  test.each([
    // An author, or a place: no outlet.
    "Okello Mugisha, 3 February 2024",
    "Manila, 12 November 2024",
    // Sentences.
    "The Herald, 12 November 2024 was its last day of print",
    "News of the deal broke on 12 November 2024",
    "12 November 2024",
    "Manila Courier",
    "",
  ])("not %s", (line) => {
    expect(readSourceLine(line)).toBeUndefined();
  });

  test("below a byline the outlet may stand alone", () => {
    const story =
      "At least 14 people were killed after a typhoon tore through northern Luzon on Tuesday, officials said, and forecasters warned of a second one.";
    const { meta } = parseArticle({
      id: "x",
      text: `Storm leaves 14 dead\nBy Jane R. Miller\nAssociated Press\n\n${story}\n`,
    });
    expect(meta).toMatchObject({ byline: "Jane R. Miller", source: "Associated Press" });
    const { meta: other } = parseArticle({ id: "x", text: `Storm leaves 14 dead\n\n${story}\n\nDaily Post\n` });
    expect(other.source).toBeUndefined();
  });

  test("gives an article its source and its date, and stands in no paragraph", () => {
    const text =
      "Storm leaves 14 dead\nManila Courier, 12 November 2024\n\nAt least 14 people were killed after a typhoon tore through northern Luzon on Tuesday, officials said, and forecasters warned of a second one.\n";
    const { meta, blocks } = parseArticle({ id: "x", text });
    expect(meta).toMatchObject({ source: "Manila Courier", date: { value: "2024-11-12", from: "date line" } });
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "date", "paragraph"]);
  });
});
