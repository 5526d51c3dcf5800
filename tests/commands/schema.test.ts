import { describe, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

// Typed out, not imported: a field that goes missing or changes its name breaks somebody's script.
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  show: "id path format title source tags byline date language url section image from words readingTimeSeconds text body captions blocks warnings".split(
    " ",
  ),
  quotes: "article id type text spans quoted cue speaker method confidence paragraph reason context".split(" "),
  entities:
    "article id type name aliases role roleSpan honorific pronouns country value money count confidence mentions".split(
      " ",
    ),
  explain:
    "article id type text spans speaker confidence method foundBy foundScore sourceKind reason evidence candidates".split(
      " ",
    ),
  stats:
    "article title words sentences paragraphs characters readingTimeSeconds meanSentenceWords meanWordCharacters syllables polysyllables distinctWords typeTokenRatio movingAverageTypeTokenRatio textualLexicalDiversity fleschReadingEase fleschKincaidGrade gunningFog smog colemanLiau automatedReadability quotations quotedWords quotedWordShare entities captions leftOutBlocks entitiesByType speakers".split(
      " ",
    ),
  list: "id title source date words format path".split(" "),
};

/** Commands that take more than an article: what they are given, and whose schema their records follow. */
const SPECIAL: readonly (readonly [schema: string, fields: string, argv: readonly string[]])[] = [
  [
    "find",
    "article title place paragraph text spans hits quotation",
    ["find", "abe", "--in", "title,body,quotes,captions"],
  ],
  ["find", "article title place paragraph text spans hits quotation", ["find", "attack", "--in", "quotes"]],
  ["show-removed", "article line reason text start end", ["show", "000", "--removed"]],
  ["find-count", "article title count", ["find", "abe", "--count"]],
  [
    "compare",
    "a b figures quotedInBoth quotedInAOnly quotedInBOnly sharedQuotations namesInBoth namesInAOnly namesInBOnly",
    ["compare", "000", "tests/fixtures/invented/tokyo-visit.txt"],
  ],
];

test.each(SPECIAL)("%s: documented fields, and the schema that is printed", async (name, fields, argv) => {
  const { default: Ajv2020 } = await import("ajv/dist/2020.js");
  const schema = JSON.parse((await run(["schema", name])).stdout);
  const validate = new Ajv2020.default({ strict: false, allErrors: true }).compile(schema);
  const records = (await run([...argv, "--jsonl"])).stdout.trimEnd().split("\n");
  for (const record of records.map((line) => JSON.parse(line))) {
    expect(Object.keys(record).toSorted()).toEqual(fields.split(" ").toSorted());
    validate(record);
    expect(validate.errors).toBeNull();
  }
});

describe.each(Object.entries(FIELDS))("%s", (command, fields) => {
  test("records have the documented fields", async () => {
    const records = (await run([command, "000", "--jsonl"])).stdout.trimEnd().split("\n");
    for (const record of records) expect(Object.keys(JSON.parse(record)).toSorted()).toEqual(fields.toSorted());
  });
  test("records satisfy the printed schema", async () => {
    const { default: Ajv2020 } = await import("ajv/dist/2020.js");
    const schema = JSON.parse((await run(["schema", command])).stdout);
    const validate = new Ajv2020.default({ strict: false, allErrors: true }).compile(schema);
    const flags = command === "quotes" ? ["--type", "all,scare", "--context", "1"] : [];
    const records = (await run([command, "000", "--jsonl", ...flags])).stdout.trimEnd().split("\n");
    for (const record of records) {
      validate(JSON.parse(record));
      expect(validate.errors).toBeNull();
    }
    expect(Object.keys(schema.properties).toSorted()).toEqual(fields.toSorted());
  });
});
