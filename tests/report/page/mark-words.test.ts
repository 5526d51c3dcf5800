import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity, Quote } from "../../../src/document/annotations.ts";
import type { Span } from "../../../src/document/span.ts";
import { createWordMarker } from "../../../src/report/page/mark-words.ts";
import type { MarkedRun } from "../../../src/report/page/page.ts";

const quote = (content: readonly Span[], quoted: readonly Span[]): Quote => ({
  type: quoted.length === 0 ? "indirect" : "direct",
  content,
  quoted,
  cue: [],
  source: [],
  method: "test",
  confidence: 1,
});
const entity = (id: number, ...mentions: Span[]): Entity => ({
  id,
  type: "PERSON",
  name: `entity ${id}`,
  aliases: [],
  mentions: mentions.map((span) => ({ ...span, tokens: { from: 0, to: 1 }, type: "PERSON", confidence: 1 })),
  roles: [],
});

/** Runs as "words[marks]". */
const written = (runs: readonly MarkedRun[]): string =>
  runs
    .map(({ text, quote: id, reported, name }) => {
      const marks = [id, reported && "reported", name && `N${name}`].filter((mark) => mark !== undefined);
      return marks.length === 0 ? text : `[${text}|${marks.join(" ")}]`;
    })
    .join("");

function marked(text: string, quotes: readonly Quote[], entities: readonly Entity[] = []): string {
  const ids = new Map(quotes.map((each, index) => [each, `Q${index + 1}`]));
  return written(createWordMarker(text, quotes, ids, entities)({ start: 0, end: text.length }));
}

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test("a quotation has its marks, a name in it is both", () => {
  const text = "“Ann Lee won,” he said.";
  const words = spanOf(text, "Ann Lee won,");
  expect(marked(text, [quote([words], [words])], [entity(3, spanOf(text, "Ann Lee"))])).toBe(
    "[“|Q1][Ann Lee|Q1 N3][ won,”|Q1] he said.",
  );
});

test("words outside marks are reported", () => {
  const text = "He said it was a “fine day” for all.";
  expect(marked(text, [quote([spanOf(text, "it was a “fine day” for all")], [spanOf(text, "fine day")])])).toBe(
    "He said [it was a |Q1 reported][“fine day”|Q1][ for all|Q1 reported].",
  );
});

test("a quotation within another is the inner one's; what follows is the outer one's again", () => {
  const text = "abcdefghij";
  const outer = quote([{ start: 0, end: 10 }], [{ start: 0, end: 10 }]);
  const inner = quote([{ start: 3, end: 5 }], [{ start: 3, end: 5 }]);
  expect(marked(text, [outer, inner])).toBe("[abc|Q1][de|Q2][fghij|Q1]");
});

test("whatever is marked, the runs are the text", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const quotes = fc.array(fc.tuple(fc.array(span, { maxLength: 3 }), fc.array(span, { maxLength: 2 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(quotes, fc.array(span, { maxLength: 5 }), span, (spans, names, part) => {
      const text = "0123456789“”\"'».abcdefghijklmnopqrstuvwxyzAB";
      const all = spans.map(([content, quoted]) => quote(content, quoted));
      const ids = new Map(all.map((each, index) => [each, `Q${index}`]));
      const runs = createWordMarker(
        text,
        all,
        ids,
        names.map((each, index) => entity(index + 1, each)),
      )(part);
      expect(runs.map((run) => run.text).join("")).toBe(text.slice(part.start, part.end));
      expect(runs.every((run) => run.text !== "")).toBe(true);
    }),
  );
});
