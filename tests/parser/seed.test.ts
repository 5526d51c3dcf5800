import { expect, test } from "vitest";
import { textOf } from "../../src/document/span.ts";
import { readSeedHead } from "../../src/parser/seed.ts";

const BODY = "The mayor opened the bridge on Friday, and a crowd that had waited since the morning cheered her.";

/** What the lines above `BODY` are read as: each block, "!" for a warning, and the words that the body begins with. */
function headOf(lines: string): readonly string[] | undefined {
  const text = `${lines}\n${BODY}`;
  const head = readSeedHead(text);
  return (
    head && [
      ...head.blocks.map((block) => `${block.kind}: ${textOf(text, block)}`),
      ...head.warnings.map(({ message, span }) => `! ${message.slice(0, 12)}: ${span && textOf(text, span)}`),
      text.slice(head.bodyStart).trim().slice(0, 9),
    ]
  );
}

test("a head gives its title, source and tags, and nothing that it does not say", () => {
  expect(readSeedHead(`Mayor opens bridge\nCGTN\n["china", "japan"]\n${BODY}`)).toStrictEqual({
    title: "Mayor opens bridge",
    source: "CGTN",
    tags: ["china", "japan"],
    blocks: [
      { kind: "title", start: 0, end: 18 },
      { kind: "source", start: 19, end: 23 },
      { kind: "tags", start: 24, end: 42 },
    ],
    warnings: [],
    bodyStart: 42,
  });
  expect(readSeedHead(`Mayor opens bridge\n["china"]\n${BODY}`)).toStrictEqual({
    title: "Mayor opens bridge",
    tags: ["china"],
    blocks: [
      { kind: "title", start: 0, end: 18 },
      { kind: "tags", start: 19, end: 28 },
    ],
    warnings: [],
    bodyStart: 28,
  });
  expect(readSeedHead(`Mayor\nCGTN\n[china\n${BODY}`)).toBeUndefined(); // neither JSON nor closed
  expect(readSeedHead(`Mayor\nCGTN\n[china, japan]\n${BODY}`)).toMatchObject({ tags: [] });
});

test.each<[lines: string, head: readonly string[] | undefined]>([
  ['Mayor\n\nCGTN\n\n["china"]\n', ["title: Mayor", "source: CGTN", 'tags: ["china"]', "The mayor"]],
  ["Mayor\nCGTN\n[]", ["title: Mayor", "source: CGTN", "tags: []", "The mayor"]],
  ['Mayor\nCGTN\n[ "china" ]', ["title: Mayor", "source: CGTN", 'tags: [ "china" ]', "The mayor"]],
  ['Mayor\nWho left? No\n["china"]', ["title: Mayor", "source: Who left? No", 'tags: ["china"]', "The mayor"]],
  ['Mayor\nHe left the town.\n["china"]', undefined],
  ['Mayor\nCGTN\nReuters\n["china"]', undefined],
  ["Mayor\nCGTN", undefined],
  ["Mayor", undefined],
  ['Mayor\nCGTN\n{"china": 1}', undefined],
  // tags that are no JSON
  ['Mayor\nCGTN\n["china", 5]', ["title: Mayor", "source: CGTN", '! the tag line: ["china", 5]', '["china",']],
  ['Mayor\nCGTN\n["china"', ["title: Mayor", "source: CGTN", '! the tag line: ["china"', '["china"\n']],
  ["Mayor\nCGTN\n[china, japan]", ["title: Mayor", "source: CGTN", "! the tag line: [china, japan]", "[china, j"]],
  ["Mayor\n[china, japan]", ["title: Mayor", "! the tag line: [china, japan]", "[china, j"]],
  ["Mayor\nCGTN\n[  'china']", ["title: Mayor", "source: CGTN", "! the tag line: [  'china']", "[  'china"]],
  ["Mayor\nCGTN\n[The mayor left.]", undefined],
  ["Mayor\nCGTN\n[china] left", undefined],
  ["Mayor\nCGTN\nsee [china]", undefined],
])("%j is read as %j", (lines, head) => {
  expect(headOf(lines)).toEqual(head);
});

test("a line that is too long is no title, source or list of tags", () => {
  const kinds = (lines: string) => headOf(lines)?.map((line) => line.split(":")[0]);
  expect(kinds(`${"M".repeat(300)}\nCGTN\n["china"]`)).toEqual(["title", "source", "tags", "The mayor"]);
  expect(kinds(`${"M".repeat(301)}\nCGTN\n["china"]`)).toBeUndefined();
  expect(kinds(`Mayor\n${"C".repeat(80)}\n["china"]`)).toEqual(["title", "source", "tags", "The mayor"]);
  expect(kinds(`Mayor\n${"C".repeat(81)}\n["china"]`)).toBeUndefined();
  expect(kinds(`Mayor\nCGTN\n[${"c".repeat(400)}]`)).toEqual(["title", "source", "! the tag line", "[cccccccc"]);
  expect(kinds(`Mayor\nCGTN\n[${"c".repeat(401)}]`)).toBeUndefined();
  expect(kinds(`Mayor\nCGTN\n["${"c".repeat(997)}]`)).toEqual(["title", "source", "! the tag line", '["ccccccc']);
  expect(kinds(`Mayor\nCGTN\n["${"c".repeat(998)}]`)).toBeUndefined();
});
