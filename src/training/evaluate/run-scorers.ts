/** The accuracy table: the scorers of a shared folder, run over the built program. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AttributionSet, annotatedAttributions } from "./annotated-attributions.ts";
import { type AnnotatedSet, annotatedSpeakers } from "./annotated-speakers.ts";
import { markdownTable, percent } from "./figures.ts";

/** What one scorer measures: which gold file, and which of its figures go into the table under what name. */
interface Measure {
  readonly section: string;
  readonly scorer: string;
  readonly gold: string;
  /** The set of annotations that `gold` is put together from. */
  readonly annotated?: AnnotatedSet | AttributionSet;
  /** Name, path in the scorer's JSON, and what a figure of it counts as: a share of one or already a percentage. */
  readonly figures: readonly (readonly [name: string, path: string, unit: "share" | "percent"])[];
}

const MEASURES: readonly Measure[] = [
  {
    section: "entities",
    scorer: "score-entities.mjs",
    gold: "entities/dev.jsonl",
    figures: [
      ["Entities: people, organisations, places and nationalities, F1", "scores.core+NORP.micro.f1", "share"],
      ["– people", "scores.core+NORP.types.PERSON.f1", "share"],
      ["– organisations", "scores.core+NORP.types.ORG.f1", "share"],
      ["– places", "scores.core+NORP.types.LOC.f1", "share"],
      ["– nationalities", "scores.core+NORP.types.NORP.f1", "share"],
      ["– all nine types", "scores.all.micro.f1", "share"],
    ],
  },
  {
    section: "quotes",
    scorer: "score-quotes.mjs",
    gold: "quotes/dev.jsonl",
    figures: [
      ["Quotations: direct, content found exactly, F1", "byType.direct.content.exact.f1", "share"],
      ["– words of direct content, F1", "byType.direct.content.overlap.f1", "share"],
      ["– words of mixed content, F1", "byType.mixed.content.overlap.f1", "share"],
      ["– words of indirect content, F1", "byType.indirect.content.overlap.f1", "share"],
      ["– cue exact, F1", "overall.cue.exact.f1", "share"],
      ["– source exact, F1", "overall.source.exact.f1", "share"],
      ["– quotations found", "speaker.foundShare", "share"],
      ["– with the right words for the speaker, precision", "speaker.precision", "share"],
      ["– the same, recall", "speaker.recall", "share"],
    ],
  },
  {
    section: "quotes",
    scorer: "score-quotes.mjs",
    gold: "articles of the world's papers",
    annotated: "attributions-dev",
    figures: [
      ["Quotations of the world's papers: cue exact, F1", "overall.cue.exact.f1", "share"],
      ["– source exact, F1", "overall.source.exact.f1", "share"],
      ["– content exact, F1", "overall.content.exact.f1", "share"],
      ["– words of content, F1", "overall.content.overlap.f1", "share"],
    ],
  },
  {
    section: "speakers",
    scorer: "score-speakers.mjs",
    gold: "speakers/dev.jsonl",
    figures: [
      ["Speakers: quoted speech found, F1", "speech.f1", "percent"],
      ["– named speakers with their full name", "namedSpeakers.strict", "percent"],
      ["– named speakers, surname right", "namedSpeakers.surname", "percent"],
      ["– found and rightly named, F1", "endToEnd.f1", "percent"],
    ],
  },
  {
    section: "speakers",
    scorer: "score-speakers.mjs",
    gold: "articles whose errors nobody read",
    annotated: "speakers-unread",
    figures: [
      ["Speakers of unread articles: quoted speech found, F1", "speech.f1", "percent"],
      ["– named speakers with their full name", "namedSpeakers.strict", "percent"],
      ["– found and rightly named, F1", "endToEnd.f1", "percent"],
    ],
  },
  {
    section: "speakers",
    scorer: "score-speakers.mjs",
    gold: "articles whose errors were read",
    annotated: "speakers-read",
    figures: [["– the same of other articles, whose errors were read", "endToEnd.f1", "percent"]],
  },
  {
    section: "people",
    scorer: "score-people.mjs",
    gold: "speakers/dev.jsonl",
    figures: [
      ["People: each once under the full name, F1", "people.f1", "percent"],
      ["– organisations", "organizations.f1", "percent"],
    ],
  },
  {
    section: "html",
    scorer: "score-html.mjs",
    gold: "html",
    figures: [
      ["Web pages: article text, F1", "f1", "share"],
      ["– pages exactly right", "exact", "share"],
    ],
  },
];

export const SCORED_SECTIONS: readonly string[] = [...new Set(MEASURES.map(({ section }) => section))];

/** Markdown table of the figures of `sections`. A scorer or gold file that is missing leaves a row that says so. */
export function accuracyTable(folder: string, program: string, sections: ReadonlySet<string>): string {
  const rows = MEASURES.filter(({ section }) => sections.has(section)).flatMap((measure) =>
    scoreRows(folder, program, measure),
  );
  return markdownTable(["Figure", "%", "on"], rows);
}

function scoreRows(folder: string, program: string, measure: Measure): readonly (readonly string[])[] {
  if (measure.annotated === undefined) return scoreFile(folder, program, measure, join(folder, "data", measure.gold));
  const directory = mkdtempSync(join(tmpdir(), "newsctl-gold-"));
  try {
    const gold = join(directory, "gold.jsonl");
    const articles = goldOf(join(folder, "data"), measure.annotated);
    writeFileSync(gold, articles);
    const count = articles.trimEnd().split("\n").length;
    return scoreFile(folder, program, { ...measure, gold: `${count} ${measure.gold}` }, gold);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The annotations of a set as a file of gold answers. */
function goldOf(data: string, set: AnnotatedSet | AttributionSet): string {
  if (set !== "attributions-train" && set !== "attributions-dev") return annotatedSpeakers(data, set);
  return annotatedAttributions(data, set)
    .map((article) => `${JSON.stringify(article)}\n`)
    .join("");
}

function scoreFile(folder: string, program: string, measure: Measure, gold: string): readonly (readonly string[])[] {
  const scorer = join(folder, "eval", measure.scorer);
  for (const path of [gold, scorer]) if (!existsSync(path)) return [[`${measure.section}: no ${path}`, "", ""]];
  const run = spawnSync(process.execPath, [scorer, "--gold", gold, "--cmd", program, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) return [[`${measure.section}: ${reason(run.stderr)}`, "", measure.gold]];
  const report: unknown = JSON.parse(run.stdout);
  return measure.figures.map(([name, path, unit]) => {
    const value = valueAt(report, path);
    const figure = value === undefined ? "–" : unit === "share" ? percent(value) : value.toFixed(1);
    return [name, figure, measure.gold];
  });
}

/** The number at a dotted path of a JSON value. */
function valueAt(json: unknown, path: string): number | undefined {
  let value = json;
  for (const key of path.split(".")) value = isObject(value) ? value[key] : undefined;
  return typeof value === "number" ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The line of a failed run that says what went wrong. */
function reason(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  return lines.find((line) => /^(?:\w*Error|newsctl)\b.*:/.test(line)) ?? lines.find((line) => line !== "") ?? "failed";
}
