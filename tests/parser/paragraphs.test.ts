import { expect, test } from "vitest";
import { textOf } from "../../src/document/span.ts";
import { findLines } from "../../src/parser/lines.ts";
import { findPassages } from "../../src/parser/paragraphs.ts";

function passages(text: string): readonly string[] {
  return findPassages(text, findLines(text)).map((passage) => textOf(text, passage));
}

const WRAPPED = [
  "In conjunction with the development of facilities and as part of the",
  "talent detection process, the federation is also in schools, trying to",
  "close the net as tight as it can and make sure that no potentially",
  "gifted individuals slip through it.",
];

test("wrapped lines are one paragraph, blank lines part them", () => {
  const text = `${WRAPPED.join("\n")}\n\n${WRAPPED.join("\n")}`;
  expect(passages(text)).toEqual([WRAPPED.join("\n"), WRAPPED.join("\n")]);
});

test("in wrapped text a short closed line or an indent ends a paragraph", () => {
  expect(passages([...WRAPPED, ...WRAPPED].join("\n"))).toEqual([WRAPPED.join("\n"), WRAPPED.join("\n")]);
  expect(passages([...WRAPPED, `   ${WRAPPED[0]}`, ...WRAPPED.slice(1)].join("\n"))).toHaveLength(2);
});

test("a title above wrapped lines stays alone", () => {
  expect(passages(["Young talents", ...WRAPPED].join("\n"))[0]).toBe("Young talents");
});

test.each<[string, string, readonly string[]]>([
  [
    "a paragraph per line",
    "Abe met Dunford on Friday.\nThey agreed on ties.\nThe talks went on.",
    ["Abe met Dunford on Friday.", "They agreed on ties.", "The talks went on."],
  ],
  [
    "headlines of one length",
    "Historic Climate Agreement Adopted In Paris\nThe Paris Agreement Is One Huge Step For Us\nWork Starts Tomorrow For The Whole World",
    [
      "Historic Climate Agreement Adopted In Paris",
      "The Paris Agreement Is One Huge Step For Us",
      "Work Starts Tomorrow For The Whole World",
    ],
  ],
  [
    "a line broken within a sentence",
    "Donald Trump regularly\nincites\npolitical violence, they said.",
    ["Donald Trump regularly\nincites\npolitical violence, they said."],
  ],
  ["a list", "- onions\n- garlic\n- curry", ["- onions", "- garlic", "- curry"]],
  [
    "a photo credit inside a sentence",
    "© Amnesty/afrol News\nup in other countries",
    ["© Amnesty/afrol News", "up in other countries"],
  ],
  ["line ends of all kinds", "One.\r\nTwo.\rThree.\u2028Four.\fFive.", ["One.", "Two.", "Three.", "Four.", "Five."]],
  ["no-break spaces at the edges", "\u00a0One.\u00a0\n\u3000Two.\u2003", ["One.", "Two."]],
])("%s", (_what, text, expected) => {
  expect(passages(text)).toEqual(expected);
});
