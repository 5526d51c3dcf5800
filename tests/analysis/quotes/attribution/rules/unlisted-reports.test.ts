import { expect, test } from "vitest";
import { LexemeTable } from "../../../../../src/analysis/quotes/attribution/grammar/lexeme.ts";
import { buildPassages } from "../../../../../src/analysis/quotes/attribution/passage.ts";
import { toAttribution } from "../../../../../src/analysis/quotes/attribution/proposal.ts";
import { proposeByRules } from "../../../../../src/analysis/quotes/attribution/rules/rules.ts";
import { findQuotedStretches } from "../../../../../src/analysis/quotes/quoted-stretches.ts";
import { segment } from "../../../../../src/analysis/segment.ts";
import type { Entity } from "../../../../../src/document/annotations.ts";
import { textOf } from "../../../../../src/document/span.ts";
import { posIndex } from "../../../../../src/models/pos/labels.ts";

/** What the rules find in a paragraph in which `person` is a name and `verb` a verb; all other words are nouns. */
function find(text: string, person: string, verb: string) {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length }];
  const article = { id: "a", format: "plain" as const, text, meta: { tags: [] }, blocks, captions: [], warnings: [] };
  const segmentation = segment(article);
  const { tokens } = segmentation;
  const at = (offset: number): number => tokens.starts.indexOf(offset);
  const parts = new Uint8Array(tokens.length).fill(posIndex("NN"));
  if (verb !== "") parts[at(text.indexOf(verb))] = posIndex("VBZ");
  const start = text.indexOf(person);
  const end = start + person.length;
  const mention = { start, end, tokens: { from: at(start), to: tokens.ends.indexOf(end) + 1 }, confidence: 1 };
  const entities: readonly Entity[] = [
    { id: 1, type: "PERSON", name: person, aliases: [], roles: [], mentions: [{ ...mention, type: "PERSON" }] },
  ];
  const stretches = findQuotedStretches(article, segmentation);
  const [passage] = buildPassages(article, segmentation, entities, stretches, new LexemeTable(), parts);
  return (passage ? proposeByRules(passage) : []).map((proposal) => {
    const found = passage && toAttribution(passage, proposal);
    const words = (spans: Parameters<typeof textOf>[1][]): string =>
      spans.map((span) => textOf(text, span)).join(" … ");
    return { method: proposal.method, source: words([...(found?.source ?? [])]), cue: words([...(found?.cue ?? [])]) };
  });
}

test("behind a comma in the mark the speaker's verb may be any", () => {
  expect(find("“Promise you’ll keep your hands in sight,” Blige sings to Clinton.", "Blige", "sings")).toEqual([
    { method: "quotation-then-source", source: "Blige", cue: "sings" },
  ]);
});

test("a noun behind a quotation reports nothing", () => {
  expect(find("“Promise you’ll keep your hands in sight,” Blige records in hand.", "Blige", "")).toEqual([]);
});

test.each([
  ["a question", "“Where do they want us to go?” posed Atieno.", "Atieno", "posed"],
  ["a comma", "“It was the longest night of my life,” deadpanned Atieno, who sells fish.", "Atieno", "deadpanned"],
])("the verb before a name may be any, too: behind %s", (_, text, source, cue) => {
  expect(find(text, "Atieno", "")).toEqual([
    { method: "quotation-then-source", source: expect.stringMatching(source), cue },
  ]);
});

test.each([
  ["a title", "“Saturday Night Live,” created by Atieno."],
  ["words that end with a stop", "“It was the longest night.” Bored Atieno left."],
])("no report behind %s", (_, text) => {
  expect(find(text, "Atieno", "")).toEqual([]);
});
