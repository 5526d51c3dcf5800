/**
 * `npm run eval -- FOLDER [--only sections]`: measures newsctl on the development data of a folder that holds `data/` and
 * `eval/`, and prints Markdown. Development only. The program has to be built.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type AnnotatedSet, annotatedSpeakers } from "./evaluate/annotated-speakers.ts";
import { readConllu } from "./evaluate/conllu.ts";
import { evaluateSegmentation } from "./evaluate/evaluate-segmentation.ts";
import { percent } from "./evaluate/figures.ts";
import { judgeScareQuotes, judgeSpeakers, type QuoteRecord, type SpeakerGold } from "./evaluate/judge-speakers.ts";
import { expectedCalibrationError, reliabilityTable } from "./evaluate/reliability.ts";
import { accuracyTable, SCORED_SECTIONS } from "./evaluate/run-scorers.ts";
import { loadSegmenters } from "./evaluate/segmenters.ts";

const PROGRAM = "node bin/newsctl.js";
const SECTIONS: readonly string[] = ["sentences", "tokens", ...SCORED_SECTIONS, "reliability"];
const USAGE = `usage: npm run eval -- FOLDER [--only ${SECTIONS.join(",")}]`;

function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: "string" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const sections = new Set(values.only?.split(",") ?? SECTIONS);
  const unknown = [...sections].filter((section) => !SECTIONS.includes(section));
  if (folder === undefined || positionals.length > 1 || unknown.length > 0) {
    console.error(unknown.length > 0 ? `unknown section ${unknown.join(", ")}\n${USAGE}` : USAGE);
    process.exitCode = 2;
    return;
  }
  if (sections.has("sentences") || sections.has("tokens")) printSegmentation(folder, sections);
  if (SCORED_SECTIONS.some((section) => sections.has(section))) {
    console.log(`\n### Accuracy on the development data\n\n${accuracyTable(folder, PROGRAM, sections)}`);
  }
  if (sections.has("reliability")) printReliability(folder);
}

function printSegmentation(folder: string, sections: ReadonlySet<string>): void {
  const documents = readConllu(readFileSync(join(folder, "data/extra/ud/gum-dev.conllu"), "utf8"));
  const isNews = ({ id }: { readonly id: string }): boolean => /^GUM_(?:news|interview|bio)_/.test(id);
  const tables = evaluateSegmentation(documents, loadSegmenters(), isNews);
  const count = documents.filter(isNews).length;
  console.log(`\n### Tokens and sentences
\nUD English GUM, dev: ${count} documents of news, interviews and biographies ("news"), ${documents.length - count} others ("rest").
Each tool is given one paragraph at a time. Conventions agree on words without hyphen, apostrophe, unit or currency.`);
  if (sections.has("sentences")) console.log(`\n${tables.sentences}`);
  if (sections.has("tokens")) console.log(`\n${tables.tokens}`);
}

function printReliability(folder: string): void {
  const path = join(folder, "data/speakers/dev.jsonl");
  if (!existsSync(path)) {
    console.log(`\nreliability: no ${path}`);
    return;
  }
  printReliabilityOn("speakers/dev.jsonl", readLines<SpeakerGold>(readFileSync(path, "utf8")));
  const sets: readonly AnnotatedSet[] = ["speakers-unread", "speakers-read"];
  const [unread = [], read = []] = sets.map((set) =>
    readLines<SpeakerGold>(annotatedSpeakers(join(folder, "data"), set)),
  );
  const further = [...unread, ...read];
  printReliabilityOn(`${further.length} further articles, ${unread.length} of them unread`, further);
}

function printReliabilityOn(name: string, articles: readonly SpeakerGold[]): void {
  const records = quoteRecords(articles, "all");
  const marked = records.filter(({ type }) => type === "direct" || type === "mixed");
  const unnamed = marked.filter(({ speaker }) => (speaker?.name ?? null) === null).length;
  const scare = judgeScareQuotes(articles, quoteRecords(articles, "scare"));
  const { answers, found, unanswered } = judgeSpeakers(articles, records);
  const error = percent(expectedCalibrationError(answers));
  const right = answers.filter(({ isRight }) => isRight).length;
  console.log(`\n### Confidence of quotations (${name})\n\n${reliabilityTable(answers)}
\nExpected calibration error ${error}% over ${answers.length} answers, ${percent(right / Math.max(1, answers.length))}% of them right;
${unanswered} of ${found} quotations with a named speaker (${percent(unanswered / Math.max(1, found))}%) were given none.
Of all ${marked.length} quotations with marks, ${unnamed} (${percent(unnamed / Math.max(1, marked.length))}%) have no speaker by name.
Scare quotes: ${scare.right} of ${scare.gold} told, ${scare.wrong} of ${scare.right + scare.wrong} of those told are speech.`);
}

function quoteRecords(articles: readonly SpeakerGold[], type: "all" | "scare"): readonly QuoteRecord[] {
  const directory = mkdtempSync(join(tmpdir(), "newsctl-eval-"));
  try {
    for (const { id, text } of articles) writeFileSync(join(directory, `${id}.txt`), text);
    const [command = "", ...args] = PROGRAM.split(" ");
    const run = spawnSync(command, [...args, "quotes", directory, "--type", type, "--jsonl"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (run.status !== 0) throw new Error(`${PROGRAM} quotes failed: ${run.stderr}`);
    return readLines<QuoteRecord>(run.stdout);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Records of a file of one JSON value a line, whose shape its README promises. */
function readLines<T>(source: string): readonly T[] {
  return source
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

main(process.argv.slice(2));
