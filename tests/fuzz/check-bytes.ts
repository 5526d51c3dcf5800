/** What must be true of every input, however odd: the properties that the fuzzer tries to break. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { segment } from "../../src/analysis/segment.ts";
import { createReporter } from "../../src/commands/create-reporter.ts";
import type { Job, Reporter } from "../../src/commands/job.ts";
import { modelLoader } from "../../src/commands/models.ts";
import type { Article } from "../../src/document/article.ts";
import { readArticles } from "../../src/input/read-articles.ts";
import { isReadFailure } from "../../src/input/read-failure.ts";
import { loadRenderer } from "../../src/render/load-renderer.ts";
import { FORMATS, type RenderSettings } from "../../src/render/renderer.ts";
import { createTheme } from "../../src/render/theme.ts";
import type { Json, Report } from "../../src/report/report.ts";
import { SCHEMAS } from "../../src/report/schemas.ts";
import { inputHost } from "../input/scratch-folder.ts";
import { REPOSITORY } from "../support/memory-host.ts";
import { firstControl } from "../support/terminal-controls.ts";

const JOBS: readonly Job[] = [
  { command: "show", view: "page", highlight: { quotes: true, entities: true, longest: 20_000 } },
  { command: "list" },
  {
    command: "quotes",
    selection: { types: new Set(["direct", "mixed", "indirect", "scare"]) },
    lexicon: [],
  },
  {
    command: "entities",
    selection: { sort: "position" },
    merge: true,
    showConfidence: true,
    lexicon: [],
    relativeDates: true,
  },
  { command: "explain", lexicon: [] },
  { command: "stats", names: true, charts: true },
];

export interface Checker {
  /** Rejects with what is wrong. Bytes that are no article must be refused in words, which is no fault. */
  check(bytes: Uint8Array): Promise<void>;
}

export async function createChecker(): Promise<Checker> {
  const load = modelLoader(REPOSITORY);
  const reporters: [Job, Reporter][] = [];
  for (const job of JOBS) reporters.push([job, await createReporter(job, "sections", load)]);
  const ajv = new Ajv2020({ strict: false });
  const validators = new Map(Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]));
  return {
    async check(bytes) {
      for await (const article of readArticles(["-"], {}, inputHost("/", { input: bytes }))) {
        if (isReadFailure(article)) {
          if (article.error.message === "") throw new Error("a refusal says nothing");
          continue;
        }
        checkBlocks(article);
        checkTokens(article);
        for (const [job, reporter] of reporters) {
          const report = reporter(article);
          if (JSON.stringify(reporter(article)) !== JSON.stringify(report))
            throw new Error(`${job.command} says otherwise the second time`);
          for (const record of report.records) {
            if (JSON.stringify(JSON.parse(JSON.stringify(record))) !== JSON.stringify(record))
              throw new Error(`a record of ${job.command} does not survive JSON`);
            const validate = validators.get(job.command);
            if (validate !== undefined && !validate(record))
              throw new Error(`${job.command}: ${ajv.errorsText(validate.errors)}`);
            checkSpans(record, article.text, job.command);
          }
          await checkPages(report, job);
        }
      }
    },
  };
}

function checkBlocks({ text, blocks }: Article): void {
  let end = 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start) throw new Error(`blocks overlap at ${block.start}`);
    if (/\S/.test(text.slice(end, block.start))) throw new Error(`no block covers ${end} to ${block.start}`);
    checkSpan(block, text, "block");
    end = block.end;
  }
  if (/\S/.test(text.slice(end))) throw new Error(`no block covers the end from ${end}`);
}

function checkTokens(article: Article): void {
  const { tokens, sentences } = segment(article);
  let end = 0;
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.starts[index] ?? 0;
    if (start < end || (tokens.ends[index] ?? 0) <= start) throw new Error(`tokens overlap at ${start}`);
    end = tokens.ends[index] ?? 0;
    checkSpan({ start, end }, article.text, "token");
  }
  let last = 0;
  for (const sentence of sentences) {
    if (sentence.start < last) throw new Error(`sentences overlap at ${sentence.start}`);
    last = sentence.end;
    checkSpan(sentence, article.text, "sentence");
  }
}

/** Every object with a start and an end, however deep, is a span; where it has a text of one part, that stands there. */
function checkSpans(value: Json, text: string, what: string): void {
  if (Array.isArray(value)) {
    for (const part of value) checkSpans(part, text, what);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const { start, end, text: words, spans } = value as Readonly<Record<string, Json>>;
  if (typeof start === "number" && typeof end === "number") {
    checkSpan({ start, end }, text, what);
    const isWhole = !Array.isArray(spans) || spans.length <= 1;
    if (what === "entities" && typeof words === "string" && isWhole && text.slice(start, end) !== words) {
      throw new Error(`${what}: "${words}" does not stand at ${start}`);
    }
  }
  for (const part of Object.values(value)) checkSpans(part, text, what);
}

function checkSpan({ start, end }: { readonly start: number; readonly end: number }, text: string, what: string): void {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`a ${what} lies at ${start} to ${end} of ${text.length}`);
  for (const at of [start, end]) {
    if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)))
      throw new Error(`a ${what} splits a character at ${at}`);
  }
}

async function checkPages(report: Report, { command }: Job): Promise<void> {
  for (const format of FORMATS) {
    for (const width of [undefined, 20]) {
      const settings = {
        width,
        theme: createTheme(0),
        single: false,
        csvColumns: Object.keys(report.rows[0] ?? {}),
        command,
      } as RenderSettings;
      const renderer = await loadRenderer(format, settings);
      const printed = renderer.report(report) + renderer.end();
      const found = firstControl(printed, "\n\t");
      if (found !== undefined) throw new Error(`${command} prints ${found} as ${format}`);
    }
  }
}
