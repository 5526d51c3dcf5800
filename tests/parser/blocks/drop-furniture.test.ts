import { expect, test } from "vitest";
import type { DraftBlock } from "../../../src/parser/blocks/draft-block.ts";
import { dropFurniture } from "../../../src/parser/blocks/drop-furniture.ts";

/** "kind: words" or "reason: words" of furniture, one block a line; what each is afterwards. */
function after(...lines: readonly string[]): readonly string[] {
  let text = "";
  const drafts = lines.map((line): DraftBlock => {
    const [, label = "", words = ""] = /^([^:]+): (.*)$/s.exec(line) ?? [];
    const start = text.length;
    text += `${words}\n`;
    const span = { start, end: start + words.length };
    const isKind = ["heading", "paragraph", "list-item", "credit"].includes(label);
    return isKind ? { kind: label as "heading", ...span } : { kind: "furniture", ...span, reason: label };
  });
  return dropFurniture(text, drafts).map(({ kind, reason }) => reason ?? kind);
}

// What announces titles, and what only looks like it.
test.each([
  ["Also read", true],
  ["further-read", true],
  ["Must Read:", true],
  ["Read next »", true],
  ["Related", true],
  ["Related coverage…", true],
  ["See also:", true],
  ["More on this story", true],
  ["More from The Post", true],
  ["Latest stories", true],
  ["You may also like", true],
  ["Recommended >", true],
  ["What to read next", true],
  ["Editors’ picks", true],
  ["Editor's choice:", true],
  ["Most viewed", true],
  ["Trending now", true],
  ["Read more: Lions win", false],
  ["WATCH: Read more", false],
  ["Also  read", false],
])("%j announces titles: %s", (line, announces) => {
  expect(after(`related links: ${line}`, "heading: Lions win")[1]).toBe(announces ? "related links" : "heading");
});

test.each<[what: string, lines: readonly string[], kinds: readonly string[]]>([
  ["no line but furniture announces", ["paragraph: Related", "heading: Lions"], ["paragraph", "heading"]],
  ["nor furniture of another kind", ["widget: Related", "heading: Lions"], ["widget", "heading"]],
  [
    "of the last before a paragraph only a heading stays",
    ["related links: Related", "list-item: • One", "list-item: • Two", "paragraph: He left."],
    ["related links", "related links", "related links", "paragraph"],
  ],
  [
    "a heading before anything but a paragraph goes",
    ["related links: Related", "heading: One", "credit: Reuters"],
    ["related links", "related links", "credit"],
  ],
  ["an announcement alone", ["related links: Related", "paragraph: He left."], ["related links", "paragraph"]],
  [
    "a sentence ends them, marks behind its end or not",
    ["related links: Related", "heading: One. Two", "paragraph: “He left.”", "heading: Three"],
    ["related links", "heading", "paragraph", "heading"],
  ],
  [
    "a short line",
    ["related links: Related", "heading: Go", "heading: A."],
    ["related links", "related links", "heading"],
  ],
  [
    "a box for addresses, its furniture with its reasons",
    [
      "paragraph: Sign up for more",
      "widget: 1/3",
      "paragraph: News.",
      "follow and subscribe: End of newsletter promotion",
    ],
    ["follow and subscribe", "widget", "follow and subscribe", "follow and subscribe"],
  ],
  [
    "not one that says more",
    ["paragraph: Sign up for more", "follow and subscribe: The end of newsletter promotion"],
    ["paragraph", "follow and subscribe"],
  ],
  [
    "nor a line that asks in passing",
    ["paragraph: You sign up to it", "follow and subscribe: after newsletter promotion"],
    ["paragraph", "follow and subscribe"],
  ],
  [
    "nor one that nothing marks as furniture",
    ["paragraph: Sign up to it", "paragraph: after newsletter promotion"],
    ["paragraph", "paragraph"],
  ],
])("%s", (_what, lines, kinds) => {
  expect(after(...lines)).toEqual(kinds);
});

test.each([
  ["Comments", true],
  ["comment:", true],
  ["Comments (12345)", true],
  ["Comments(3)", true],
  ["12345 comments", true],
  ["Reader comments", true],
  ["Latest Comments", true],
  ["123456 comments", false],
  ["Comments on it", false],
  ["No comments", false],
  [`${"comments".padStart(41)}`, false],
])("%j opens comments: %s", (line, opens) => {
  expect(after("paragraph: He left.", `heading: ${line}`, "paragraph: bob", "paragraph: Reply").at(-2)).toBe(
    opens ? "comments" : "paragraph",
  );
});

const AGES = ["second", "minute", "hour", "day", "week", "month", "year"].flatMap((unit) => [
  `1 ${unit} ago`,
  `12 ${unit}s ago`,
]);
test.each<[line: string, stands: boolean]>([
  ...AGES.map((line): [string, boolean] => [line, true]),
  ["Reply", true],
  ["Log in to reply", true],
  ["Report", true],
  ["report comment", true],
  ["Report this comment", true],
  ["Sort by newest", true],
  ["Sort by: oldest", true],
  ["upvote", true],
  ["Downvote", true],
  ["1 like", true],
  ["27 likes", true],
  ["123 days ago", false],
  ["It was 2 days ago", false],
  ["2 days ago it rained", false],
  ["A reply", false],
  ["Reply to all", false],
  ["Sort by", false],
])("%j stands between comments: %s", (line, stands) => {
  expect(after("paragraph: He left.", "heading: Comments", `paragraph: ${line}`).at(-1)).toBe(
    stands ? "comments" : "paragraph",
  );
});

test("what stands between comments counts behind their announcement alone", () => {
  expect(after("paragraph: He left.", "paragraph: Reply", "heading: Comments", "paragraph: bob")).toEqual([
    "paragraph",
    "paragraph",
    "heading",
    "paragraph",
  ]);
  expect(after("paragraph: He left.", "heading: Comments", "paragraph: Reply")[1]).toBe("comments");
});

test.each([
  ["widget: Share", "paragraph: 112", "widget"],
  ["widget: Comments", "heading: 12345", "widget"],
  ["widget: Share", "paragraph: 123456", "paragraph"],
  ["widget: Share", "paragraph: 12 b", "paragraph"],
  ["widget: 2h ago", "paragraph: 112", "paragraph"],
  ["paragraph: Share", "paragraph: 112", "paragraph"],
])("a number under a button is how many there are: %s, %s", (button, number, expected) => {
  expect(after("paragraph: He left.", button, number).at(-1)).toBe(expected);
});
