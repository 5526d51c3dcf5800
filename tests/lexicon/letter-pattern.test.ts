/** Patterns over letters answer as the regular expressions that they stand for, in their short form and in their full one. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLetterPatterns } from "../../src/build/letter-literals.ts";
import { regexLiterals, withoutTypes } from "../../src/build/regex-literals.ts";
import { hasShortForm, letterPattern } from "../../src/lexicon/letter-pattern.ts";
import { REPOSITORY } from "../support/memory-host.ts";

test.each<[source: string, flags: string, isShort: boolean]>([
  ["^\\p{Lu}", "u", true],
  ["\\p{Ll}+[^\\p{L}\\p{N}-]", "iu", true],
  ["\\p{Lu}", "gu", false],
  ["\\p{Lu}", "uy", false],
  ["\\w+", "u", false],
  ["\\p{Sc}\\p{N}", "u", false],
  ["\\P{L}\\p{L}", "u", false],
  ["\\p{L}\\u{1F600}", "u", false],
  ["\\p{L}😀", "u", false],
])("/%s/%s has a short form: %s", (source, flags, isShort) => {
  expect(hasShortForm(source, flags)).toBe(isShort);
});

const TEXTS = [
  "",
  "Dunford said.",
  "“It is 2104km,” the top US general — Joseph Dunford, 61 — told Abe.",
  "A-B_C [x] ^y$ \\ z.",
  "Émile Zola accuse",
  "łódź Ωmega Жук",
  "e\u0301t\u00e9 ª",
  "Kelvin \u212a and ſ",
  "7 ² Ⅳ ٣",
  "smile 😀 Ok",
  "\ud83d half",
  "one\ntwo Three",
];

const PATTERNS: readonly (readonly [source: string, flags: "u" | "iu" | "su" | "mu"])[] = [
  ["\\p{Lu}\\p{Ll}+", "u"],
  ["[^\\p{L}\\p{N}]+$", "u"],
  ["^[\\p{L}\\p{M}'’-]+", "u"],
  ["[\\p{M}]", "u"],
  ["[^\\p{M}]", "u"],
  ["\\p{Lu}", "iu"],
  ["(?<=\\p{L})[- ](?=\\p{Lu})", "u"],
  ["\\p{Ll}.\\p{Lu}", "su"],
  ["^\\p{Ll}", "mu"],
  ["(?<first>\\p{L})\\[|\\p{Nd}", "u"],
  ["k\\p{Ll}", "iu"],
];

test.each(PATTERNS)("/%s/%s answers as it does to the engine", (source, flags) => {
  const pattern = letterPattern(source, flags);
  const engine = new RegExp(source, flags);
  // Often enough to pass from one form to the other.
  for (let round = 0; round < 120; round++) {
    for (const text of TEXTS) {
      expect(pattern.test(text)).toBe(engine.test(text));
      expect(pattern.exec(text)).toEqual(engine.exec(text));
      expect(pattern[Symbol.match](text)).toEqual(engine[Symbol.match](text));
      expect(pattern[Symbol.search](text)).toBe(engine[Symbol.search](text));
      expect(pattern[Symbol.replace](text, "<$&>")).toBe(engine[Symbol.replace](text, "<$&>"));
      expect(pattern[Symbol.split](text)).toEqual(engine[Symbol.split](text));
    }
  }
});

test("every one of the sources' answers alike in its short form", () => {
  const files = execFileSync("git", ["ls-files", "src"], { cwd: REPOSITORY, encoding: "utf8" })
    .split("\n")
    .filter((file) => file.endsWith(".ts"));
  const seed = readFileSync(join(REPOSITORY, "seeds/000_e85aeb5c2618cfa2.txt"), "utf8");
  const texts = [...TEXTS, ...seed.split(/(?<=[.:?]) |\n/), ...seed.split(/\s/)];
  const literals = files.flatMap((file) =>
    regexLiterals(withoutTypes(readFileSync(join(REPOSITORY, file), "utf8"))).flatMap(({ source, flags }) =>
      hasShortForm(source, flags) ? [{ source, flags }] : [],
    ),
  );
  expect(literals.length).toBeGreaterThan(300);
  for (const { source, flags } of literals) {
    const engine = new RegExp(source, flags);
    // A pattern for each text: one that was asked about other letters is compiled for all.
    const differing = texts.filter((text) => {
      const found = letterPattern(source, flags).exec(text);
      const wanted = engine.exec(text);
      return found?.index !== wanted?.index || String(found) !== String(wanted);
    });
    expect({ source, differing }).toEqual({ source, differing: [] });
  }
});

test("literals become patterns of their module, each once, and everything else is left", () => {
  const code = "const a = /^\\p{Lu}/u.test(x); const b = x.match(/\\p{L}+/gu); const c = /\\w/;";
  expect(withLetterPatterns(code, "./letter-pattern.ts")).toBe(
    [
      'import { letterPattern as patternOf$ } from "./letter-pattern.ts";',
      'const letters$0 = patternOf$("^\\\\p{Lu}", "u");',
      "const a = letters$0.test(x); const b = x.match(/\\p{L}+/gu); const c = /\\w/;",
    ].join("\n"),
  );
  expect(withLetterPatterns("const c = /\\w/;", "./letter-pattern.ts")).toBe("const c = /\\w/;");
});
