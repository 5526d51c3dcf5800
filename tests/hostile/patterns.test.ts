/**
 * No regular expression of the program can be made to run for ever. Each is judged once and its verdict kept in
 * pattern-verdicts.json, those that cannot be judged with the reason why they do no harm; one that is not there is judged by
 * every run of the tests, and fails them where that is not possible.
 */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regexLiterals, withoutTypes } from "../../src/build/regex-literals.ts";
import { REPOSITORY } from "../support/memory-host.ts";
import { judgePattern, type Verdict } from "./judge-pattern.ts";

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const VERDICTS = join(REPOSITORY, "tests/hostile/pattern-verdicts.json");
const known = JSON.parse(readFileSync(VERDICTS, "utf8")) as {
  /** Hashes of those that take time in proportion to the text. */
  readonly linear: readonly string[];
  /** Those that do not, or that cannot be analysed, and why they do no harm. */
  readonly bounded: Readonly<Record<string, string>>;
};

/** Rooms that are given texts of any length; the others look at a sentence or a window of some words. */
const SEES_WHOLE_TEXTS = /^src\/(?:input|parser|render)\//;

const hashOf = ({ source, flags }: Pattern): string =>
  createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 10);

test("every regular expression takes no more than quadratic time, and that on short texts only", {
  timeout: 600_000,
}, () => {
  const linear = new Set(known.linear);
  const unknown = patterns().filter((pattern) => !linear.has(hashOf(pattern)) && !(hashOf(pattern) in known.bounded));
  const found = unknown.flatMap((pattern) => {
    const verdict = judgePattern(pattern.source, pattern.flags);
    if (verdict === "linear" || (verdict === "polynomial" && !SEES_WHOLE_TEXTS.test(pattern.file))) return [];
    return [`${pattern.file}: /${pattern.source}/${pattern.flags} is ${verdict} (${hashOf(pattern)})`];
  });
  expect(found).toEqual([]);
});

test.each<[source: string, flags: string, verdict: Verdict]>([
  ["^\\w+$", "", "linear"],
  ["^(?:a|a)*$", "", "exponential"],
  ["(?:a|a)*(?!b)", "", "exponential"],
  ["(?<=(?:a|a)*b)c", "", "exponential"],
  ["x(?=(a+)+b)", "i", "exponential"],
  ["\\s*,?\\s*$", "", "polynomial"],
  ["^(?!no).{2,}ing$", "", "linear"],
  ["^(\\w+)\\1$", "", "not judged"],
])("/%s/%s is %s", (source, flags, verdict) => {
  expect(judgePattern(source, flags)).toBe(verdict);
});

/** The literals of the sources, as they are compiled. */
function patterns(): readonly Pattern[] {
  const files = execFileSync("git", ["ls-files", "src"], { cwd: REPOSITORY, encoding: "utf8" })
    .split("\n")
    .filter((file) => file.endsWith(".ts") && !/^src\/(?:training|bench|build)\//.test(file));
  return files.flatMap((file) => {
    const code = withoutTypes(readFileSync(join(REPOSITORY, file), "utf8"));
    return regexLiterals(code).map(({ source, flags }): Pattern => ({ source, flags, file }));
  });
}
