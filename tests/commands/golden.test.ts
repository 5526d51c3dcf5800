import { describe, expect, test } from "vitest";
import { run, transcript } from "../support/memory-host.ts";

/** What people type at the seed article, at both widths of terminal and in a pipe. Read a changed file as if it were code. */
const COMMANDS: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ["show", ["show", "000"]],
  ["show-removed", ["show", "000", "--removed"]],
  ["quotes", ["quotes", "000"]],
  ["quotes-dunford", ["quotes", "--speaker", "general dunford"]],
  ["quotes-all", ["quotes", "000", "--type", "all"]],
  ["quotes-scare", ["quotes", "000", "--type", "scare"]],
  ["quotes-context", ["quotes", "000", "--context", "1", "--speaker", "dunford"]],
  ["quotes-grouped", ["quotes", "000", "--type", "all", "--group-by", "speaker"]],
  ["quotes-nobody", ["quotes", "--speaker", "Merkel"]],
  ["find", ["find", "dprk missile*"]],
  ["find-quotes", ["find", '"attack on one"', "--in", "quotes"]],
  ["find-count", ["find", "japan", "--count"]],
  ["find-nothing", ["find", "zebra"]],
  ["compare", ["compare", "000", "tests/fixtures/invented/tokyo-visit.txt"]],
  ["entities", ["entities", "000"]],
  ["entities-people", ["entities", "000", "--type", "person", "--sort", "count"]],
  ["stats", ["stats", "000"]],
  ["stats-several", ["stats", "000", "tests/fixtures/invented/tokyo-visit.txt"]],
  ["stats-plain", ["stats", "000", "--plain"]],
  ["list", ["list"]],
];

const MACHINE: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ["show-json", ["show", "000", "--json"]],
  ["show-raw", ["show", "000", "--raw"]],
  ["quotes-json", ["quotes", "000", "--speaker", "dunford", "--json"]],
  ["quotes-csv", ["quotes", "000", "--csv"]],
  ["find-csv", ["find", "dprk missile*", "--csv"]],
  ["compare-json", ["compare", "000", "tests/fixtures/invented/tokyo-visit.txt", "--json"]],
  ["entities-jsonl", ["entities", "000", "--jsonl"]],
  ["entities-csv", ["entities", "000", "--csv"]],
  ["stats-json", ["stats", "000", "--json"]],
  ["list-csv", ["list", "--csv"]],
  ["show-md", ["show", "000", "--md"]],
  ["quotes-md", ["quotes", "000", "--type", "all", "--md"]],
  ["entities-md", ["entities", "000", "--md"]],
  ["stats-md", ["stats", "000", "--md"]],
  ["list-md", ["list", "--md"]],
];

const HELP: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ["orientation", []],
  ["help", ["--help"]],
  ["help-show", ["show", "--help"]],
  ["help-quotes", ["quotes", "--help"]],
  ["help-explain", ["explain", "--help"]],
  ["help-find", ["find", "--help"]],
  ["help-compare", ["compare", "--help"]],
  ["help-entities", ["entities", "--help"]],
  ["help-stats", ["stats", "--help"]],
  ["help-list", ["list", "--help"]],
  ["help-schema", ["schema", "--help"]],
  ["help-quotes-in-full", ["help", "quotes"]],
  ["help-output", ["help", "output"]],
  ["error-command", ["quote"]],
  ["error-article-as-command", ["story.html", "--json"]],
  ["error-quotation", ["explain", "000", "Q99"]],
  ["error-flag", ["quotes", "--speakr", "x"]],
  ["error-missing-value", ["quotes", "--speaker"]],
  ["error-choice", ["quotes", "000", "--type", "diret"]],
  ["error-format-name", ["list", "--format", "jsn"]],
  ["error-sort", ["entities", "--sort", "nmae"]],
  ["error-schema", ["schema", "quote"]],
  ["error-topic", ["help", "quots"]],
  ["error-format", ["list", "--json", "--csv"]],
  ["error-id", ["show", "00x"]],
  ["error-type", ["entities", "--type", "animal"]],
];

/** The same on a phone: what does not fit beside one another stands below one another. */
const NARROW: readonly string[] = [
  "show",
  "quotes",
  "quotes-context",
  "entities-people",
  "stats",
  "list",
  "explain-description",
];

describe("golden transcripts", () => {
  test.each(COMMANDS.filter(([name]) => NARROW.includes(name)))("%s at 40 columns", async (name, argv) => {
    await expect(transcript(argv, await run(argv, { columns: 40, env: { NO_COLOR: "1" } }))).toMatchFileSnapshot(
      `../golden/${name}-40.txt`,
    );
  });
  for (const columns of [80, 140]) {
    test.each(COMMANDS)(`%s at ${columns} columns`, async (name, argv) => {
      await expect(transcript(argv, await run(argv, { columns, env: { NO_COLOR: "1" } }))).toMatchFileSnapshot(
        `../golden/${name}-${columns}.txt`,
      );
    });
  }
  test.each([...COMMANDS, ...MACHINE, ...HELP])("%s in a pipe", async (name, argv) => {
    await expect(transcript(argv, await run(argv))).toMatchFileSnapshot(`../golden/${name}.txt`);
  });
});
