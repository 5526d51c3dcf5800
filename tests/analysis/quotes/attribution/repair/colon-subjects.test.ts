import { expect, test } from "vitest";
import { toAttribution } from "../../../../../src/analysis/quotes/attribution/proposal.ts";
import { colonSubjects } from "../../../../../src/analysis/quotes/attribution/repair/answers/colon-subjects.ts";
import { type Span, textOf } from "../../../../../src/document/span.ts";
import { readMarked } from "../../../../support/marked-passage.ts";

/** "source: content" of what the colons of a line lead to. */
function found(line: string): readonly string[] {
  const { article, passages } = readMarked(line);
  const words = (spans: readonly Span[] = []): string => spans.map((span) => textOf(article.text, span)).join(" … ");
  return passages.flatMap((passage) =>
    colonSubjects(passage).map((one) => {
      expect(one).toMatchObject({ method: "colon-subject", score: 0.75, cue: undefined });
      const attribution = toAttribution(passage, one);
      return `${words(attribution?.source)}: ${words(attribution?.content)}`;
    }),
  );
}

const THIRTY = Array.from({ length: 26 }, () => "so").join(" ");

test.each<[what: string, line: string, expected: readonly string[]]>([
  [
    "a name",
    "Coach {Sarina Wiegman} was^VBD in tears: “I cannot believe it.”",
    ["Coach Sarina Wiegman: I cannot believe it."],
  ],
  [
    "a sentence behind a comma",
    "{Ellen Johnson Sirleaf}, a former president, aptly captures^VBZ this, “Your dreams must always exceed your means.”",
    ["Ellen Johnson Sirleaf, a former president: Your dreams must always exceed your means."],
  ],
  ["a phrase behind a comma", "She left^VBD the room, “tired of it all and of them”.", []],
  ["a title behind a comma", "She read^VBD her paper, “The Daily News of Great Yarmouth.”", []],
  ["a pronoun", "She was^VBD in tears: “I cannot believe it.”", ["She: I cannot believe it."]],
  ["he", "He shrugged^VBD: “I cannot believe it.”", ["He: I cannot believe it."]],
  ["they are somebody else", "They were^VBD in tears: “We cannot believe it.”", []],
  ["a thing", "The letter was^VBD short: “We cannot believe it.”", []],
  [
    "a comma behind the name",
    "{Sarina Wiegman}, was^VBD in tears: “I cannot believe it.”",
    ["Sarina Wiegman: I cannot believe it."],
  ],
  ["no verb", "{Sarina Wiegman} in tears: “I cannot believe it.”", []],
  ["no colon", "{Sarina Wiegman} was^VBD in tears, “I cannot believe it.”", []],
  ["nothing before the colon", ": “I cannot believe it.”", []],
  ["a colon before", "So: {Sarina Wiegman} was^VBD in tears: “I cannot believe it.”", []],
  ["a semicolon before", "{Sarina Wiegman} was^VBD late; it rained: “I cannot believe it.”", []],
  ["marks before", "{Sarina Wiegman} was^VBD “in tears”: “I cannot believe it.”", []],
  ["more of the sentence behind", "{Sarina Wiegman} was^VBD in tears: “I cannot” was all of it.", []],
  ["a full stop behind", "{Sarina Wiegman} was^VBD in tears: “I cannot”.", ["Sarina Wiegman: I cannot"]],
  [
    "the second sentence",
    "It rained. {Sarina Wiegman} was^VBD in tears: “I cannot believe it.”",
    ["Sarina Wiegman: I cannot believe it."],
  ],
  ["thirty words", `{Sarina Wiegman} was^VBD ${THIRTY} sad: “I cannot.”`, ["Sarina Wiegman: I cannot."]],
  ["thirty-one words", `{Sarina Wiegman} was^VBD ${THIRTY} so sad: “I cannot.”`, []],
])("whoever a sentence is about says what its colon leads to: %s", (_, line, expected) => {
  expect(found(line)).toEqual(expected);
});
