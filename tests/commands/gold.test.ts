/**
 * Articles of our own in the styles of many outlets, with answers that were written before the program was run: what it makes
 * of each is kept, and how much of it is right has a floor. An answer that the program does not give stays as it was written:
 * the score shows it. "[..]" stands for words left out, "(…)" for a source without a name, "–" for nobody.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Analysis, analyze } from "../../src/analysis/analyze.ts";
import { loadModels } from "../../src/commands/models.ts";
import type { Quote } from "../../src/document/annotations.ts";
import { type Span, textOf } from "../../src/document/span.ts";
import { parseArticle } from "../../src/parser/parse-article.ts";
import { REPOSITORY } from "../support/memory-host.ts";

const FOLDER = join(REPOSITORY, "tests/gold");
const NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(/\.txt$/, ""))
  .sort();

/** One line of answers: "d | speaker | cue | content" of a direct, mixed or indirect quotation, "e | type | name" of an entity. */
type Row = readonly string[];

interface GoldArticle {
  readonly text: string;
  readonly rows: readonly Row[];
}

function readGold(name: string): GoldArticle {
  const [text = "", answers = ""] = readFileSync(join(FOLDER, `${name}.txt`), "utf8").split("\n=====\n");
  const rows = answers.split("\n").flatMap((line) => (line === "" ? [] : [line.split(" | ")]));
  return { text, rows };
}

let models: ReturnType<typeof loadModels> | undefined;
const analyses = new Map<string, Analysis>();

async function analysisOf(name: string, text: string): Promise<Analysis> {
  models ??= loadModels(REPOSITORY);
  const known = analyses.get(name) ?? analyze(parseArticle({ id: name, text }), await models);
  analyses.set(name, known);
  return known;
}

/** The row that the program would have written. */
function rowOf({ entities, article: { text } }: Analysis, quote: Quote): Row {
  const words = (spans: readonly Span[]): string => spans.map((span) => textOf(text, span)).join(" ");
  const name = entities.find(({ id }) => id === quote.speaker)?.name;
  const source = words(quote.source);
  return [
    quote.type.slice(0, 1),
    name ?? (source ? `(${source})` : "–"),
    words(quote.cue) || "–",
    words(quote.content),
  ];
}

function isSame(expected: string, found: string): boolean {
  const [start = "", end] = expected.split(" [..] ");
  return end === undefined ? found === start : found.startsWith(start) && found.endsWith(end);
}

/** Whether contents have most of their words in common. */
function overlaps(expected: string, found: string): boolean {
  const wordsOf = (text: string): readonly string[] => text.replace(" [..] ", " ").split(/\s+/);
  const given = new Set(wordsOf(found));
  const wanted = wordsOf(expected);
  return wanted.filter((word) => given.has(word)).length > wanted.length / 2;
}

class Tally {
  right = 0;
  of = 0;

  add(isRight: boolean): void {
    this.of++;
    if (isRight) this.right++;
  }
}

test.each(NAMES)("%s: what is said, by whom", async (name) => {
  const { text } = readGold(name);
  const analysis = await analysisOf(name, text);
  const rows = analysis.quotes.map((quote) => `${rowOf(analysis, quote).join(" | ")}  [${quote.method}]`);
  const entities = analysis.entities.map(({ type, name: full, mentions }) => `${type} ${full} ×${mentions.length}`);
  await expect(`${[...rows, "", ...entities].join("\n")}\n`).toMatchFileSnapshot(
    join(REPOSITORY, `tests/golden/gold/${name}.txt`),
  );
});

test("as much is right as was when these floors were set", async () => {
  const tally = {
    found: new Tally(),
    precision: new Tally(),
    content: new Tally(),
    cue: new Tally(),
    speaker: new Tally(),
    reports: new Tally(),
    reporters: new Tally(),
    entities: new Tally(),
  };
  for (const name of NAMES) {
    const { text, rows } = readGold(name);
    const analysis = await analysisOf(name, text);
    const found = analysis.quotes.map((quote) => rowOf(analysis, quote));
    const isMarked = ([type = ""]: Row): boolean => type === "d" || type === "m";
    const claimed = new Set<Row>();
    for (const row of rows) {
      const [type = "", speaker = "", cue = "", content = ""] = row;
      if (type === "e") {
        const isThere = analysis.entities.some((entity) => entity.type === speaker && entity.name === cue);
        tally.entities.add(isThere);
        continue;
      }
      const same = found.find((other) => !claimed.has(other) && isSame(content, other[3] ?? ""));
      const answer =
        same ??
        found.find(
          (other) => !claimed.has(other) && isMarked(other) === isMarked(row) && overlaps(content, other[3] ?? ""),
        );
      if (answer) claimed.add(answer);
      if (isMarked(row)) {
        tally.found.add(answer !== undefined);
        tally.content.add(same !== undefined);
        tally.cue.add(answer?.[2] === cue);
        tally.speaker.add(answer?.[1] === speaker);
      } else {
        tally.reports.add(answer !== undefined);
        tally.reporters.add(answer?.[1] === speaker);
      }
    }
    for (const row of found) if (isMarked(row)) tally.precision.add(claimed.has(row));
  }
  const scores = Object.entries(tally).map(([name, { right, of }]) => `${name} ${right} of ${of}`);
  const below = Object.entries(tally).flatMap(([name, { right }]) => (right < (FLOORS[name] ?? 0) ? [name] : []));
  expect(below, scores.join(", ")).toEqual([]);
});

/** Right answers, one below those of 40 articles: 105 marked quotations, 75 reports without marks, 99 entities. */
const FLOORS: Readonly<Record<string, number>> = {
  found: 104,
  precision: 104,
  content: 102,
  cue: 94,
  speaker: 90,
  reports: 68,
  reporters: 51,
  entities: 92,
};
