/** Inputs that nobody would write: random bytes and characters, and real articles cut, spliced, doubled and salted. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { REPOSITORY } from "../support/memory-host.ts";

const SEEDS = join(REPOSITORY, "seeds");
const ARTICLES: readonly string[] = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), "utf8"));

/** What breaks parsers, taggers and terminals. */
const SALT: readonly string[] = [
  "\u201c",
  "\u201d",
  '"',
  "''",
  "\u2019",
  "'",
  "\u00ab",
  "((((",
  "))",
  "[",
  "]",
  "{",
  "\u0000",
  "\u001b[31m",
  "\u001b]0;x\u0007",
  "\u009b2J",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\ufffd",
  "\r",
  "\n\n",
  "\n",
  "\t",
  "\u2028",
  "\u00a0",
  "<p>",
  "</div>",
  "<!--",
  "]]>",
  "<script>",
  "&amp;",
  "&#0;",
  "\ud83d\ude00",
  "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
  "e\u0301\u0301",
  "\u0130",
  "\ufb01",
  "=1+1",
  "@x",
  "-",
  "\u2014",
  "--",
  "...",
  "!!!",
  "?",
  ":",
  ";",
  "1,000",
  "$",
  "\u20ac5m",
  "2017-08-18",
  "Mr.",
  "U.S.",
  "said",
  "he said, ",
  " told Reuters",
  "AFP Photo",
  "Abe",
  "TOKYO (AP) \u2014 ",
  '{"text": "',
  '"}',
  "__proto__",
  "constructor",
  "toString",
  "\u00c3\u00b3",
  "Tags: a, b",
  "By Jane Doe\n",
  "\u4e2d\u6587\u3002",
  "\u0627\u0644",
  "\u0301",
];

const salt = fc.constantFrom(...SALT);

/** A real article after a few operations. */
const mangled: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...ARTICLES),
    fc.array(
      fc.tuple(
        fc.constantFrom("cut", "double", "splice", "salt", "repeat", "upper"),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        salt,
      ),
      { maxLength: 12 },
    ),
  )
  .map(([article, operations]) =>
    operations.reduce((text, operation) => mangle(text, operation).slice(0, 20_000), article),
  );

function mangle(text: string, [operation, a, b, piece]: readonly [string, number, number, string]): string {
  const from = Math.floor(Math.min(a, b) * text.length);
  const to = Math.floor(Math.max(a, b) * text.length);
  switch (operation) {
    case "cut":
      return text.slice(0, from) + text.slice(to);
    case "double":
      return text.slice(0, to) + text.slice(from);
    case "splice":
      return text.slice(to) + piece + text.slice(0, from);
    case "upper":
      return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
    case "repeat":
      return text.slice(0, from) + piece.repeat(Math.floor(b * 300)) + text.slice(from);
    default:
      return text.slice(0, from) + piece + text.slice(from);
  }
}

const unicode = fc.string({ unit: "binary", maxLength: 400 });
const salted = fc
  .array(fc.oneof(salt, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 120 })
  .map((parts) => parts.join(" "));

/** Bytes to read as if they were an article. */
export const oddInput: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 5, arbitrary: mangled.map((text) => Buffer.from(text)) },
  { weight: 3, arbitrary: salted.map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: unicode.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 1, arbitrary: mangled.map((text) => Buffer.from(text.slice(0, 3000), "utf16le")) },
  {
    weight: 1,
    arbitrary: salted.map((text) => Buffer.from(`<html><body><h1>${text}</h1><p>${text}</p></body></html>`)),
  },
  { weight: 1, arbitrary: fc.json().map((text) => Buffer.from(text)) },
  {
    weight: 1,
    arbitrary: fc.tuple(salted, salted).map(([title, text]) => Buffer.from(JSON.stringify({ title, text }))),
  },
);
