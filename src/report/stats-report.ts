/** `stats`: the figures of an article; of several, a row each and a total. */

import type { Stats } from "../analysis/stats.ts";
import { ENTITY_TYPES, type EntityType } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import type { ChartSection } from "./chart.ts";
import { type CorpusCounts, corpusCharts } from "./corpus-charts.ts";
import { grouped } from "./grouped.ts";
import type { Column, Report, Row, Section, TableSection } from "./report.ts";

/** The figures that are one number, in the order they are printed; the columns of the CSV. */
const FIGURES = [
  "words",
  "sentences",
  "paragraphs",
  "characters",
  "readingTimeSeconds",
  "meanSentenceWords",
  "meanWordCharacters",
  "syllables",
  "polysyllables",
  "distinctWords",
  "typeTokenRatio",
  "movingAverageTypeTokenRatio",
  "textualLexicalDiversity",
  "fleschReadingEase",
  "fleschKincaidGrade",
  "gunningFog",
  "smog",
  "colemanLiau",
  "automatedReadability",
  "quotations",
  "quotedWords",
  "quotedWordShare",
  "entities",
  "captions",
  "leftOutBlocks",
] as const satisfies readonly (keyof Stats)[];

export const STATS_CSV_COLUMNS: readonly string[] = ["article", "title", ...FIGURES, ...ENTITY_TYPES, "speakers"];

const LINE_COLUMNS: readonly Column[] = [
  { header: "article", role: "name", flexible: true },
  { header: "words", role: "number" },
  { header: "sent.", role: "number" },
  { header: "w/sent.", role: "number" },
  { header: "Flesch", role: "number" },
  { header: "grade", role: "number" },
  { header: "MTLD", role: "number" },
  { header: "quot.", role: "number" },
  { header: "quoted", role: "number" },
  { header: "names", role: "number" },
];

/** The page of figures on one article; among several, its line. */
export function statsReport(article: Article, stats: Stats, charts: readonly ChartSection[] = []): Report {
  const { date, source } = article.meta;
  return {
    ...machineReport(article, stats),
    sections: [...pageSections(article, stats), ...charts],
    line: lineSection(article.id, stats),
    origin: { month: date?.value.slice(0, 7) ?? "", source: source ?? "" },
  };
}

/** The line under several articles; nothing for machines, which add up what they like. */
export function statsTotalReport(all: StatsTotal, showCharts = false): Report {
  const mean = (sum: number | null, by: number): number | null => (sum === null || by === 0 ? null : sum / by);
  const total = {
    ...all,
    meanSentenceWords: mean(all.words, all.sentences),
    quotedWordShare: mean(all.quotedWords, all.words),
    fleschReadingEase: null,
    fleschKincaidGrade: null,
    textualLexicalDiversity: null,
  };
  return {
    records: [],
    rows: [],
    sections: [lineSection(`total of ${all.articles} articles`, total), ...(showCharts ? corpusCharts(all) : [])],
  };
}

/** Sums over articles. What was not looked for in one of them has no sum. */
export interface StatsTotal extends CorpusCounts {
  readonly articles: number;
  readonly words: number;
  readonly sentences: number;
  readonly quotations: number | null;
  readonly quotedWords: number | null;
  readonly entities: number | null;
  readonly months: Map<string, number>;
  readonly sources: Map<string, number>;
}

export const NO_STATS: StatsTotal = {
  articles: 0,
  words: 0,
  sentences: 0,
  quotations: 0,
  quotedWords: 0,
  entities: 0,
  months: new Map(),
  sources: new Map(),
};

/** The sums with the figures of one more report. The counts of months and sources are carried on, not copied: there may be many. */
export function addStats(total: StatsTotal, { records: [record], origin }: Report): StatsTotal {
  const known = (name: "words" | "sentences"): number => total[name] + (numberOf(record?.[name]) ?? 0);
  const sought = (name: "quotations" | "quotedWords" | "entities"): number | null => {
    const sum = total[name];
    const figure = numberOf(record?.[name]);
    return sum === null || figure === undefined ? null : sum + figure;
  };
  const { months, sources } = total.articles === 0 ? { months: new Map(), sources: new Map() } : total;
  return {
    articles: total.articles + 1,
    words: known("words"),
    sentences: known("sentences"),
    quotations: sought("quotations"),
    quotedWords: sought("quotedWords"),
    entities: sought("entities"),
    months: countOne(months, origin?.month ?? ""),
    sources: countOne(sources, origin?.source ?? ""),
  };
}

const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

function countOne(counts: Map<string, number>, key: string): Map<string, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The figures that are one number. */
type StatsFigures = Omit<Stats, "entitiesByType" | "speakers" | "sentenceWords" | "quotationWords" | "voices">;

/** `stats --json`: an article's figures. A mean, share or index is null where there is nothing to divide by. */
export type StatsRecord = Readonly<StatsFigures> & {
  readonly article: string;
  readonly title: string | null;
  /** Distinct names. */
  readonly entitiesByType: Readonly<Record<EntityType, number>> | null;
  /** Most quoted words first; `name` is null for the quotations of speakers that are not known. */
  readonly speakers:
    | readonly { readonly name: string | null; readonly quotations: number; readonly words: number }[]
    | null;
};

/** The figures as JSON, rounded. */
export function statsRecord(article: Article, stats: Stats): StatsRecord {
  return {
    article: article.id,
    title: article.meta.title ?? null,
    ...roundedFigures(stats),
    entitiesByType: stats.entitiesByType === null ? null : { ...stats.entitiesByType },
    speakers: stats.speakers?.map(({ name, quotations, words }) => ({ name, quotations, words })) ?? null,
  };
}

function machineReport(article: Article, stats: Stats): Pick<Report, "records" | "rows"> {
  const row: Row = {
    article: article.id,
    title: article.meta.title ?? null,
    ...roundedFigures(stats),
    ...Object.fromEntries(ENTITY_TYPES.map((type) => [type, stats.entitiesByType?.[type] ?? null])),
    speakers: stats.speakers?.map(({ name, words }) => `${name ?? "unknown"} ${words}`).join("; ") ?? null,
  };
  return { records: [statsRecord(article, stats)], rows: [row] };
}

/** Rounding keeps null null and numbers numbers, so that a figure keeps its type. */
function roundedFigures(stats: Stats): StatsFigures {
  const figures = Object.fromEntries(FIGURES.map((figure) => [figure, rounded(stats[figure])]));
  return figures as Pick<Stats, (typeof FIGURES)[number]>;
}

/** Four digits: what a text of a few hundred words supports. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

const whole = (value: number | null): string => (value === null ? "–" : grouped(value));
const tenths = (value: number | null): string => (value === null ? "–" : value.toFixed(1));
const hundredths = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
const percent = (share: number | null): string => (share === null ? "–" : `${Math.round(100 * share)}%`);

type Fields = readonly (readonly [label: string, value: string])[];

type LineFigures = Pick<
  Stats,
  | "words"
  | "sentences"
  | "meanSentenceWords"
  | "fleschReadingEase"
  | "fleschKincaidGrade"
  | "textualLexicalDiversity"
  | "quotations"
  | "quotedWordShare"
  | "entities"
>;

function lineSection(label: string, stats: LineFigures): TableSection {
  const row = [
    label,
    whole(stats.words),
    whole(stats.sentences),
    tenths(stats.meanSentenceWords),
    tenths(stats.fleschReadingEase),
    tenths(stats.fleschKincaidGrade),
    tenths(stats.textualLexicalDiversity),
    whole(stats.quotations),
    percent(stats.quotedWordShare),
    whole(stats.entities),
  ];
  return { type: "table", key: "stats", columns: LINE_COLUMNS, rows: [row] };
}

/** Labelled figures in groups; those of quotations and names are empty where they were not looked for. */
export function figureFields(stats: Stats): Readonly<Record<"length" | "words" | "quotations" | "names", Fields>> {
  const { quotations, quotedWords, quotedWordShare, entities, entitiesByType } = stats;
  return {
    length: [
      ["words", whole(stats.words)],
      ["sentences", `${whole(stats.sentences)}, ${tenths(stats.meanSentenceWords)} words each`],
      ["paragraphs", whole(stats.paragraphs)],
      ["characters", `${whole(stats.characters)}, ${tenths(stats.meanWordCharacters)} a word`],
      ["reading time", duration(stats.readingTimeSeconds)],
      ["captions", whole(stats.captions)],
      ["left out", `${whole(stats.leftOutBlocks)} ${stats.leftOutBlocks === 1 ? "block" : "blocks"}`],
    ],
    words: [
      ["distinct words", `${whole(stats.distinctWords)}, ${percent(stats.typeTokenRatio)} of all`],
      [
        "diversity",
        `MTLD ${tenths(stats.textualLexicalDiversity)}, MATTR ${hundredths(stats.movingAverageTypeTokenRatio)}`,
      ],
      ["Flesch reading ease", `${tenths(stats.fleschReadingEase)}${easeOf(stats.fleschReadingEase)}`],
      ["Flesch-Kincaid grade", tenths(stats.fleschKincaidGrade)],
      ["Gunning fog", tenths(stats.gunningFog)],
      ["SMOG", tenths(stats.smog)],
      ["Coleman-Liau", tenths(stats.colemanLiau)],
      ["ARI", tenths(stats.automatedReadability)],
    ],
    quotations:
      quotations === null
        ? []
        : [
            ["quotations", whole(quotations)],
            ["quoted words", `${whole(quotedWords)}, ${percent(quotedWordShare)} of all`],
          ],
    names:
      entitiesByType === null
        ? []
        : [
            ["names", whole(entities)],
            ...ENTITY_TYPES.filter((type) => entitiesByType[type] > 0).map(
              (type) => [type, whole(entitiesByType[type])] as const,
            ),
          ],
  };
}

function pageSections(article: Article, stats: Stats): readonly Section[] {
  const { length, words, quotations, names } = figureFields(stats);
  const groups = [length, words, quotations].map((fields) => ({ type: "fields", fields }) as const);
  return [
    { type: "heading", text: article.meta.title ?? article.id, role: "title" },
    ...groups.filter(({ fields }) => fields.length > 0),
    ...speakerSections(stats),
    ...(names.length === 0 ? [] : [{ type: "fields", fields: names } as const]),
  ];
}

function speakerSections({ speakers }: Stats): readonly Section[] {
  const rows = (speakers ?? []).map(({ name, quotations: said, words }) => [
    name ?? "unknown",
    whole(said),
    whole(words),
  ]);
  const columns: readonly Column[] = [
    { header: "speaker", role: "name", flexible: true },
    { header: "quotations", role: "number" },
    { header: "words", role: "number" },
  ];
  return rows.length === 0 ? [] : [{ type: "table", columns, rows }];
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

/** Flesch's own words for his scale (The Art of Readable Writing, 1949). */
function easeOf(score: number | null): string {
  if (score === null) return "";
  const grades = [
    [90, "very easy"],
    [80, "easy"],
    [70, "fairly easy"],
    [60, "standard"],
    [50, "fairly difficult"],
    [30, "difficult"],
  ] as const;
  return ` (${grades.find(([least]) => score >= least)?.[1] ?? "very difficult"})`;
}
