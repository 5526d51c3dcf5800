/** The core in groups: the sources that are mutated, and the tests that must notice. */
export interface Group {
  /** Globs from the top of the repository. */
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

export const GROUPS: Readonly<Record<string, Group>> = {
  parser: {
    sources: [
      "src/parser/{lines,paragraphs,seed,parse-article,guess-language,repair-mojibake}.ts",
      "src/parser/blocks/*.ts",
    ],
    tests: ["tests/parser/*.test.ts", "tests/parser/blocks/*.test.ts"],
  },
  tokens: {
    sources: ["src/analysis/{tokenize,split-sentences,segment}.ts", "src/analysis/{tokens,sentences}/*.ts"],
    tests: ["tests/analysis/{tokenize,split-sentences,segment}.test.ts"],
  },
  marks: {
    sources: ["src/analysis/quotes/{quoted-stretches,attribution}.ts", "src/analysis/quotes/marks/*.ts"],
    tests: ["tests/analysis/quotes/{quoted-stretches,marks/*}.test.ts"],
  },
  attribution: {
    sources: [
      "src/analysis/quotes/attribution/*.ts",
      "src/analysis/quotes/attribution/{grammar,model,paragraphs,repair,rules,sources}/**/*.ts",
    ],
    // Training a model takes seconds, and learns to live with most mutants.
    tests: [
      "tests/analysis/quotes/attribution/!(model)/*.test.ts",
      "tests/analysis/quotes/attribution/*.test.ts",
      "tests/analysis/quotes/seed-quotes.test.ts",
      "tests/commands/attribution/*.test.ts",
      "tests/commands/gold.test.ts",
    ],
  },
  select: { sources: ["src/select/*.ts"], tests: ["tests/select/*.test.ts"] },
};
