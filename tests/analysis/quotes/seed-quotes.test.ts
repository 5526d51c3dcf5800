import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Analysis, analyze } from "../../../src/analysis/analyze.ts";
import { loadModels } from "../../../src/commands/models.ts";
import { textOf } from "../../../src/document/span.ts";
import { parseArticle } from "../../../src/parser/parse-article.ts";
import { REPOSITORY } from "../../support/memory-host.ts";

const text = readFileSync(join(REPOSITORY, "seeds/000_e85aeb5c2618cfa2.txt"), "utf8");
let analysis: Promise<Analysis> | undefined;
/** Once for all tests, and within them: a run of mutants loads this file without waiting. */
const analyzed = (): Promise<Analysis> => {
  analysis ??= loadModels(REPOSITORY).then((models) => analyze(parseArticle({ id: "000", text }), models));
  return analysis;
};
const speakerOf = ({ entities }: Analysis, id: number | undefined): string | undefined =>
  entities.find((entity) => entity.id === id)?.name;

test("the seed's quotations, each with its speaker and how that is known", async () => {
  const analysed = await analyzed();
  const marked = analysed.quotes.filter(({ type }) => type === "direct" || type === "mixed");
  const found = marked.map(({ speaker, method, quoted }) => [
    speakerOf(analysed, speaker),
    method,
    quoted.map((span) => textOf(text, span).split(" ").slice(0, 4).join(" ")),
  ]);
  expect(found).toEqual([
    ["Joseph Dunford", "description", ["the nature of our"]],
    ["Joseph Dunford", "name", ["an attack on one"]],
    ["Joseph Dunford", "name", ["This is a very", "I think we have"]],
    ["Joseph Dunford", "description", ["the US commitment to"]],
    ["Rex Tillerson", expect.any(String), ["Our effort is to"]],
  ]);
});

test("the tag line is no quotation, and the two-plus-two talks quote nobody", async () => {
  const { quotes } = await analyzed();
  const scare = quotes.filter(({ type }) => type === "scare");
  expect(scare.map(({ content, reason }) => [content.map((span) => textOf(text, span)), reason])).toEqual([
    [["two-plus-two"], "term"],
  ]);
});

test("reports without marks: with a speaker only where words of the sentence name a source", async () => {
  const analysed = await analyzed();
  const reports = analysed.quotes.filter(({ type }) => type === "indirect");
  const speakers = reports.map(({ cue, speaker }) => [
    cue.map((span) => textOf(text, span))[0],
    speakerOf(analysed, speaker),
  ]);
  expect(speakers).toEqual(
    expect.arrayContaining([
      // "Abe, top US general pledge": the comma of a headline is an "and".
      ["pledge", "Shinzo Abe"],
      ["pledged", "Shinzo Abe"],
      ["according to", "Japanese Foreign Ministry"],
      ["adding", "Shinzo Abe"],
    ]),
  );
  const chiefs = reports.filter(({ cue }) => /reaffirmed|^said$/.test(textOf(text, cue[0] ?? { start: 0, end: 0 })));
  expect(chiefs.slice(0, 2).map(({ source }) => source.map((span) => textOf(text, span)))).toEqual(
    Array(2).fill([`the US and Japan's foreign and defense chiefs in the "two-plus-two" talks`]),
  );
  for (const { source, speaker } of reports) if (source.length === 0) expect(speaker).toBeUndefined();
});
