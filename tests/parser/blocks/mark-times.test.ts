import { expect, test } from "vitest";
import { textOf } from "../../../src/document/span.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";

/** The datelines of the paragraphs of a live blog with these entries. */
function timesOf(...entries: readonly string[]): readonly string[] {
  const { text, blocks } = parseArticle({ id: "a", text: ["Storm Zelda makes landfall", ...entries].join("\n\n") });
  return blocks.flatMap(({ dateline }) => (dateline ? [textOf(text, dateline)] : []));
}

const ENTRY = "The Met Office has raised its warning to red for Kerry and Cork.";

test.each([
  ["14:32", "14:32"],
  ["9.05am", "9.05am"],
  ["9:05 a.m.", "9:05 a.m."],
  ["7pm BST", "7pm BST"],
  ["14:32 GMT –", "14:32 GMT –"],
  ["08:00 |", "08:00 |"],
])("the time of day in front of entries: %s", (time, marked) =>
  expect(
    timesOf(
      `${time} ${ENTRY}`,
      `${time} “Stay indoors,” it tweeted that morning.`,
      `${time} @KerryFire: no more calls.`,
    ),
  ).toEqual([marked, marked, marked]),
);

test("two entries are no live blog", () => expect(timesOf(`14:32 ${ENTRY}`, `14:10 ${ENTRY} Again.`)).toEqual([]));

test("a sentence may begin with a time, and go on", () =>
  expect(timesOf(`14:32 was the time. ${ENTRY}`, `14:10 was too early. ${ENTRY}`, `15:00 came. ${ENTRY}`)).toEqual([]));
