import { expect, test } from "vitest";
import { judgeLine } from "../../../src/parser/html/furniture-lines.ts";
import { parseTree } from "../../../src/parser/html/parse-tree.ts";
import { readBlocks } from "../../../src/parser/html/read-blocks.ts";

/** What the one block of `html` is judged to be. */
function judge(html: string): string | undefined {
  const block = readBlocks(parseTree(`<p>${html}</p>`), () => false).at(0);
  const verdict = block && judgeLine(block);
  return verdict === undefined ? undefined : (verdict.reason ?? verdict.kind);
}

test.each<[html: string, expected: string | undefined]>([
  ["Advertisement", "advertisement"],
  ["ADVERTISEMENT: ", "advertisement"],
  ["Story continues below", "tools"],
  ["Image 2 of 5", "tools"],
  ["Share this:", "share bar"],
  ["Whatsapp Facebook Pint Baixar", "share bar"],
  ['Related: <a href="/x">The 15 Weirdest Galaxies</a>', "related links"],
  ['[Related: <a href="/x">AI and Alicia Keys</a>]', "related links"],
  ['(MORE: <a href="/x">13 best tweets</a>)', "related links"],
  ["You may also like", "related links"],
  ["Sign up for our newsletter.", "newsletter box"],
  ["Want more? Subscribe to our magazine.", "newsletter box"],
  ["To Read the Full Story", "newsletter box"],
  ["Follow Ann Lee on Twitter.", "author box"],
  ["Write to Al Root at al.root@example.com", "author box"],
  ["Ann Lee covers city hall. Reach her at ann@example.com.", "author box"],
  ["Reach for the sky, he told them. He meant it.", undefined],
  ["Have a tip? Tell us.", "comments"],
  ['The post <a href="/x">Council backs school</a> appeared first on <a href="/">The Gazette</a>.', "credit"],
  ["The post office appeared on the list.", undefined],
  ["This website uses cookies to improve your experience.", "cookie notice"],
  ["(Reporting by Ann Lee; Editing by Bo Day)", "credit"],
  ["© 2019 Associated Press. All Rights Reserved.", "credit"],
  ["First published on November 20, 2019 / 1:07 AM", "date"],
  ["Filed under: Nation, Politics", "tags"],
  ['[button link="http://example.org"] Send us yours[/button]', "tools"],
  ["___", "ornament"],
])("%j is %s", (html, expected) => {
  expect(judge(html)).toBe(expected);
});

test.each([
  [
    "An undisclosed number of customers signed up for the free weeklong trial, although it is not clear how many stayed.",
  ],
  ["Like many on Twitter, she said that the mayor should follow the rules."],
  ["The company said it will share the data on Facebook with researchers."],
  ["More than 2,500 civilians have been killed in the fighting so far this year."],
  ["Watch out for the ice: the old bridge closes on Monday."],
  ["He read the <a href='/x'>report</a> twice before he voted on Monday."],
  ["Advertisement sales fell by a third."],
  ["Related cases are heard in the spring, the court said."],
  ["Published poets are rare in the village, she said, and painters are not."],
])("%j is reading text", (html) => {
  expect(judge(html)).toBeUndefined();
});
