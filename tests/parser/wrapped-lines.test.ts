import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../src/document/span.ts";
import { findLines } from "../../src/parser/lines.ts";
import { findPassages } from "../../src/parser/paragraphs.ts";

function passages(text: string): readonly string[] {
  return findPassages(text, findLines(text)).map((passage) => textOf(text, passage).replace(/\s+/g, " "));
}

/** Lines of `words`, each as long as `width` allows. */
function wrap(words: readonly string[], width: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of words) {
    if (line.trim() !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line.trim() === "" ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}

const WORDS =
  "the mayor of Rome said on Friday that talks in Paris went well for weeks before she left and that Smith knew".split(
    " ",
  );
/** A sentence of some two hundred of them, in no order. */
const paragraph = fc.tuple(fc.nat(1000), fc.integer({ min: 160, max: 220 })).map(([seed, count]) => {
  let state = seed + 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[Math.floor(state / 65_536) % WORDS.length] ?? "";
  };
  return ["It", ...Array.from({ length: count }, next), "again."];
});
const width = fc.integer({ min: 36, max: 130 });

test("text wrapped to any usual width has the paragraphs it was wrapped from", () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      width,
      fc.constantFrom("", "\n", "  "),
      (paragraphs, columns, parting) => {
        // Parted by empty lines, by an indent, or by nothing but a last line that ends early.
        const indent = parting === "  " ? "   " : "";
        const wrapped = paragraphs.map((words) => wrap([...words], columns, indent));
        fc.pre(parting !== "" || wrapped.every((lines) => (lines.at(-1) ?? "").length < columns * 0.5));
        // Where names happen to begin most lines, as in "Friday … Smith …", they may be a list.
        const further = wrapped.flatMap((lines) => lines.slice(1));
        fc.pre(further.filter((line) => /^\p{Ll}/u.test(line)).length >= further.length / 2);
        const text = wrapped.map((lines) => lines.join("\n")).join(parting === "\n" ? "\n\n" : "\n");
        expect(passages(text)).toEqual(paragraphs.map((words) => words.join(" ")));
      },
    ),
    { numRuns: 150 },
  );
});

test("lines wider than anything wraps to are paragraphs each, and so are lines of a few words", () => {
  const long = wrap(["It", ...Array<string>(120).fill("Rome"), "Again."], 140);
  expect(passages(long.join("\n"))).toHaveLength(long.length);
  const short = wrap(["It", ...Array<string>(40).fill("Rome"), "Again."], 28);
  expect(passages(short.join("\n"))).toHaveLength(short.length);
});
