/** What is marked in an article for reading: who says what, and which names it names; and the legend that says so. */
import { ENTITY_TYPES, type Entity, type EntityType, type Quote } from "../document/annotations.ts";
import type { Span } from "../document/span.ts";
import { disjointMarks, type Mark, markText } from "./mark-text.ts";
import type { Rich, Role, Run } from "./report.ts";
import { speakerRoles } from "./speaker-roles.ts";

export interface Highlights {
  /** The words of `span`, marked. */
  readonly mark: (span: Span, role: Role) => Rich;
  /** What the marks mean, in lines. */
  readonly legend: readonly Rich[];
}

/** What to mark, and what was found. */
export interface Highlighted {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly showQuotes: boolean;
  readonly showEntities: boolean;
}

/** Article text as it stands. */
export function noHighlights(text: string): Highlights {
  return { mark: ({ start, end }) => text.slice(start, end), legend: [] };
}

export function highlightsOf(text: string, found: Highlighted): Highlights {
  const quotes = found.showQuotes ? found.quotes.filter(isMarked) : [];
  const entities = found.showEntities ? found.entities : [];
  const roles = speakerRoles(quotes);
  const outer = disjointMarks(quotes.flatMap((quote) => quoteMarks(text, quote, roles)));
  const inner = disjointMarks(
    entities.flatMap(({ mentions }) =>
      mentions.map(({ start, end, type }): Mark => ({ start, end, role: `entity:${type}` })),
    ),
  );
  return {
    mark: (span, role) => markText(text, span, role, outer, inner),
    legend: [speakerLegend(found.entities, quotes, roles), typeLegend(entities)].filter((line) => line.length > 0),
  };
}

const isMarked = ({ type }: Quote): boolean => type === "direct" || type === "mixed";

/** The quotation with its marks, and the words that name who says it. */
function quoteMarks(text: string, { quoted, source, speaker }: Quote, roles: ReadonlyMap<number, Role>): Mark[] {
  const role = roles.get(speaker ?? -1) ?? "quotation";
  const named = speaker === undefined ? [] : source;
  return [...quoted.map((span) => withMarks(text, span)), ...named].map((span) => ({ ...span, role }));
}

const MARK = /["'“”„‟‘’‚‛«»‹›「」『』〝〞＂]/;

/** The span with the quotation marks that stand right beside it. */
export function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: MARK.test(text.charAt(start - 1)) ? start - 1 : start,
    end: MARK.test(text.charAt(end)) ? end + 1 : end,
  };
}

/** Speakers that the legend names; an article with more of them says how many. */
const NAMED = 12;

function speakerLegend(
  entities: readonly Entity[],
  quotes: readonly Quote[],
  roles: ReadonlyMap<number, Role>,
): readonly Run[] {
  if (quotes.length === 0) return [];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const speakers = [...roles].map(([id, role]): Run => ({ text: names.get(id) ?? "", role }));
  const known = speakers.slice(0, NAMED);
  const others = quotes.some(({ speaker }) => speaker === undefined);
  return [
    { text: "said by ", role: "muted" },
    ...listRuns([...known, ...(others ? [{ text: "somebody unnamed", role: "quotation" } as const] : [])]),
    ...(speakers.length > NAMED ? [{ text: ` and ${speakers.length - NAMED} more`, role: "muted" } as const] : []),
  ];
}

/** What several names of a type are called. */
export const PLURALS: Readonly<Record<EntityType, string>> = {
  PERSON: "people",
  ORG: "organisations",
  LOC: "places",
  FAC: "buildings",
  NORP: "nationalities",
  PRODUCT: "products",
  MISC: "other names",
  DATE: "dates",
  MONEY: "sums",
};

function typeLegend(entities: readonly Entity[]): readonly Run[] {
  const present = new Set(entities.map(({ type }) => type));
  const types = ENTITY_TYPES.filter((type) => present.has(type));
  if (types.length === 0) return [];
  const runs = types.map((type): Run => ({ text: PLURALS[type], role: `entity:${type}` }));
  return [{ text: "names ", role: "muted" }, ...listRuns(runs)];
}

function listRuns(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: ", ", role: "muted" } as const, run]));
}
