/** `compare`: two articles side by side. */
import { type Comparison, countSpeech } from "../analysis/compare/compare-articles.ts";
import type { SharedQuotation } from "../analysis/compare/shared-quotations.ts";
import type { Stats } from "../analysis/stats.ts";
import type { Entity, Quote } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { textOf } from "../document/span.ts";
import { quoteText } from "../select/select-quotes.ts";
import { grouped } from "./grouped.ts";
import { quoteIds, roleOf, spanRecord, wordsOf } from "./quote-words.ts";
import type { JsonRecord, Report, Rich, Row, Section } from "./report.ts";

export const COMPARE_CSV_COLUMNS = ["kind", "name", "a", "b"] as const;

/** The figures that are put side by side. */
const FIGURES = [
  "words",
  "sentences",
  "readingTimeSeconds",
  "fleschReadingEase",
  "quotations",
  "quotedWords",
  "quotedWordShare",
  "entities",
] as const satisfies readonly (keyof Stats)[];

export function compareReport(comparison: Comparison): Report {
  const parts = partsOf(comparison);
  return {
    records: [compareRecord(comparison, parts)],
    rows: compareRows(comparison, parts),
    sections: compareSections(comparison, parts),
  };
}

/** Somebody who speaks, with how often in each article. */
interface Voice {
  readonly name: string;
  readonly role: string | null;
  readonly a: Count | null;
  readonly b: Count | null;
}
interface Count {
  readonly entity: number;
  readonly quoted: number;
  readonly reported: number;
}

interface Parts {
  readonly both: readonly Voice[];
  readonly onlyA: readonly Voice[];
  readonly onlyB: readonly Voice[];
  readonly idsA: ReadonlyMap<Quote, string>;
  readonly idsB: ReadonlyMap<Quote, string>;
}

function partsOf({ a, b, pairs, onlyA, onlyB }: Comparison): Parts {
  const spoken = (quotes: readonly Quote[], entity: Entity | undefined): Count | null => {
    const count = entity && countSpeech(quotes, entity);
    return entity && count && count.quoted + count.reported > 0 ? { entity: entity.id, ...count } : null;
  };
  const voice = (inA: Entity | undefined, inB: Entity | undefined): Voice[] => {
    const [countA, countB] = [spoken(a.quotes, inA), spoken(b.quotes, inB)];
    if (countA === null && countB === null) return [];
    const name = [inA?.name ?? "", inB?.name ?? ""].reduce((full, other) =>
      other.length > full.length ? other : full,
    );
    return [{ name, role: roleOf(a.article.text, inA) ?? roleOf(b.article.text, inB), a: countA, b: countB }];
  };
  const voices = [
    ...pairs.flatMap((pair) => voice(pair.a, pair.b)),
    ...onlyA.flatMap((entity) => voice(entity, undefined)),
    ...onlyB.flatMap((entity) => voice(undefined, entity)),
  ];
  return {
    both: voices.filter((found) => found.a !== null && found.b !== null),
    onlyA: voices.filter((found) => found.b === null),
    onlyB: voices.filter((found) => found.a === null),
    idsA: quoteIds(a.quotes),
    idsB: quoteIds(b.quotes),
  };
}

function compareRecord(comparison: Comparison, { both, onlyA, onlyB, idsA, idsB }: Parts): JsonRecord {
  const { a, b, statsA, statsB, pairs, shared } = comparison;
  const speaks = ({ name, role, a: inA, b: inB }: Voice): JsonRecord => ({
    name,
    role,
    a: inA === null ? null : { ...inA },
    b: inB === null ? null : { ...inB },
  });
  const named = ({ id, type, name, mentions }: Entity): JsonRecord => ({ id, type, name, count: mentions.length });
  return {
    a: headRecord(a.article),
    b: headRecord(b.article),
    figures: Object.fromEntries(
      FIGURES.map((figure) => [figure, { a: rounded(statsA[figure]), b: rounded(statsB[figure]) }]),
    ),
    quotedInBoth: both.map(speaks),
    quotedInAOnly: onlyA.map(speaks),
    quotedInBOnly: onlyB.map(speaks),
    sharedQuotations: shared.map((found) => ({
      text: textOf(a.article.text, found.spanA),
      words: found.words,
      sharing: found.sharing,
      sameSpeaker: isSameSpeaker(comparison, found),
      a: {
        id: idsA.get(found.a) ?? null,
        text: quoteText(a.article.text, found.a),
        speaker: speakerName(a.entities, found.a),
        ...spanRecord(found.spanA),
      },
      b: {
        id: idsB.get(found.b) ?? null,
        text: quoteText(b.article.text, found.b),
        speaker: speakerName(b.entities, found.b),
        ...spanRecord(found.spanB),
      },
    })),
    namesInBoth: pairs.map((pair) => ({ a: named(pair.a), b: named(pair.b) })),
    namesInAOnly: comparison.onlyA.map(named),
    namesInBOnly: comparison.onlyB.map(named),
  };
}

const headRecord = ({ id, meta }: Article): JsonRecord => ({
  article: id,
  title: meta.title ?? null,
  source: meta.source ?? null,
  date: meta.date?.value ?? null,
});

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000);

const speakerName = (entities: readonly Entity[], { speaker }: Quote): string | null =>
  entities.find(({ id }) => id === speaker)?.name ?? null;

/** Null where one of the articles does not say who speaks. */
function isSameSpeaker({ pairs }: Comparison, { a, b }: SharedQuotation): boolean | null {
  if (a.speaker === undefined || b.speaker === undefined) return null;
  return pairs.some((pair) => pair.a.id === a.speaker && pair.b.id === b.speaker);
}

function compareRows(comparison: Comparison, { both, onlyA, onlyB, idsA, idsB }: Parts): readonly Row[] {
  const { statsA, statsB, shared, pairs } = comparison;
  const speech =
    (kind: string) =>
    (voice: Voice): Row => ({
      kind,
      name: voice.name,
      a: voice.a === null ? 0 : voice.a.quoted + voice.a.reported,
      b: voice.b === null ? 0 : voice.b.quoted + voice.b.reported,
    });
  return [
    ...FIGURES.map(
      (figure): Row => ({ kind: "figure", name: figure, a: rounded(statsA[figure]), b: rounded(statsB[figure]) }),
    ),
    ...both.map(speech("quoted in both")),
    ...onlyA.map(speech("quoted in a only")),
    ...onlyB.map(speech("quoted in b only")),
    ...shared.map(
      (found): Row => ({
        kind: "shared quotation",
        name: textOf(comparison.a.article.text, found.spanA),
        a: idsA.get(found.a) ?? null,
        b: idsB.get(found.b) ?? null,
      }),
    ),
    ...pairs.map(
      ({ a, b }): Row => ({ kind: "name in both", name: a.name, a: a.mentions.length, b: b.mentions.length }),
    ),
    ...comparison.onlyA.map(({ name, mentions }): Row => ({ kind: "name in a only", name, a: mentions.length, b: 0 })),
    ...comparison.onlyB.map(({ name, mentions }): Row => ({ kind: "name in b only", name, a: 0, b: mentions.length })),
  ];
}

function compareSections(comparison: Comparison, parts: Parts): readonly Section[] {
  const { a, b, onlyA, onlyB } = comparison;
  return [
    {
      type: "fields",
      fields: [
        ["A", headLine(a.article)],
        ["B", headLine(b.article)],
      ],
    },
    figuresTable(comparison),
    ...voicesTable(parts),
    ...sharedSections(comparison, parts),
    ...namesSection("Only A names", onlyA),
    ...namesSection("Only B names", onlyB),
  ];
}

function headLine({ id, meta }: Article): Rich {
  const facts = [meta.source, meta.date?.value.slice(0, 10)].filter((fact) => fact !== undefined);
  return [
    { text: meta.title ?? id, role: "title" },
    { text: facts.length === 0 ? "" : ` (${facts.join(", ")})`, role: "muted" },
  ];
}

function figuresTable({ statsA, statsB }: Comparison): Section {
  const count = (value: number | null): string => (value === null ? "–" : grouped(Math.round(value)));
  const percent = (value: number | null): string => (value === null ? "–" : `${Math.round(100 * value)}%`);
  const line = (label: string, of: (stats: Stats) => string): string[] => [label, of(statsA), of(statsB)];
  return {
    type: "table",
    columns: [
      { header: "", role: "label" },
      { header: "A", role: "number" },
      { header: "B", role: "number" },
    ],
    rows: [
      line("words", ({ words }) => count(words)),
      line("sentences", ({ sentences }) => count(sentences)),
      line("reading ease (Flesch)", ({ fleschReadingEase }) => count(fleschReadingEase)),
      line("quotations", ({ quotations }) => count(quotations)),
      line("words quoted", ({ quotedWordShare }) => percent(quotedWordShare)),
      line("names", ({ entities }) => count(entities)),
    ],
  };
}

/** Everybody who speaks: "4 + 1" is four quotations and one report of what was said. */
function voicesTable({ both, onlyA, onlyB }: Parts): readonly Section[] {
  const said = (count: Count | null): string =>
    count === null ? "" : count.reported === 0 ? String(count.quoted) : `${count.quoted} + ${count.reported}`;
  const rows = [...both, ...onlyA, ...onlyB].map((voice): Rich[] => [
    [{ text: voice.name, role: voice.a !== null && voice.b !== null ? "name" : "plain" }],
    said(voice.a),
    said(voice.b),
    voice.role ?? "",
  ]);
  if (rows.length === 0) return [];
  return [
    {
      type: "heading",
      text: `Who speaks (quoted + reported): ${both.length} in both, ${onlyA.length} in A only, ${onlyB.length} in B only`,
      role: "heading",
    },
    {
      type: "table",
      columns: [
        { header: "speaker", role: "name", flexible: true },
        { header: "A", role: "number" },
        { header: "B", role: "number" },
        { header: "role", role: "muted", flexible: true, narrow: 22 },
      ],
      rows,
    },
  ];
}

const SHARINGS: Readonly<Record<SharedQuotation["sharing"], string>> = {
  same: "word for word",
  "a-holds-b": "B has a part of it",
  "b-holds-a": "A has a part of it",
  overlap: "cut differently",
};

function sharedSections(comparison: Comparison, { idsA, idsB }: Parts): readonly Section[] {
  const { a, b, shared } = comparison;
  const title = shared.length === 0 ? "No quotation in common" : "Quotations in common";
  const entries = shared.map((found): Section => {
    const inA = speakerName(a.entities, found.a) ?? wordsOf(a.article.text, found.a.source) ?? "speaker unknown";
    const inB = speakerName(b.entities, found.b) ?? wordsOf(b.article.text, found.b.source) ?? "speaker unknown";
    const who = isSameSpeaker(comparison, found) === true ? inA : `A: ${inA}, B: ${inB}`;
    const facts = `A ${idsA.get(found.a)} · B ${idsB.get(found.b)} · ${SHARINGS[found.sharing]}`;
    return {
      type: "prose",
      tight: true,
      paragraphs: [
        {
          text: [
            { text: who, role: "name" },
            { text: ` · ${facts}`, role: "muted" },
          ],
          indent: 2,
          hang: 2,
        },
        { text: `“${textOf(a.article.text, found.spanA)}”`, role: "quotation", indent: 4 },
      ],
    };
  });
  return [{ type: "heading", text: title, role: "heading" }, ...entries];
}

/** Names that a heading lists; figures and dates are no news. */
const MOST_NAMES = 40;
const NO_NAMES: ReadonlySet<Entity["type"]> = new Set(["DATE", "MONEY"]);

function namesSection(title: string, entities: readonly Entity[]): readonly Section[] {
  const names = entities
    .filter(({ type }) => !NO_NAMES.has(type))
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const listed = names
    .slice(0, MOST_NAMES)
    .flatMap(({ name, type, mentions }, index) => [
      ...(index === 0 ? [] : [{ text: " · ", role: "muted" } as const]),
      { text: name, role: `entity:${type}` } as const,
      ...(mentions.length > 1 ? [{ text: ` ×${mentions.length}`, role: "muted" } as const] : []),
    ]);
  return [
    {
      type: "prose",
      tight: true,
      paragraphs: [
        { text: title, role: "heading" },
        { text: [...listed, { text: more, role: "muted" }], indent: 2 },
      ],
    },
  ];
}
