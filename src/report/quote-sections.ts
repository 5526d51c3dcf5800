/** Quotations for people: a table, a table for each speaker, or each in its passage. */
import type { Entity, Quote } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import type { Span } from "../document/span.ts";
import { shownQuoteText } from "../select/select-quotes.ts";
import { disjointMarks, markText } from "./mark-text.ts";
import { linked } from "./place.ts";
import { roleOf, wordsOf } from "./quote-words.ts";
import type { Column, Place, Role, Run, Section, TableSection } from "./report.ts";

/** Page width from which a table has room for what the article says a speaker is. */
const ROOM_FOR_ROLES = 110;

const COLUMNS = {
  id: { header: "id", role: "muted" },
  speaker: { header: "speaker", role: "name", flexible: true },
  role: { header: "role", role: "muted", flexible: true, narrow: 22, minWidth: ROOM_FOR_ROLES },
  cue: { header: "cue", role: "cue", flexible: true, narrow: 16 },
  quotation: { header: "quotation", role: "quotation", flexible: true },
  paragraph: { header: "par.", role: "number" },
} as const satisfies Readonly<Record<string, Column>>;

/** A quotation with all that a line about it says. */
export interface ListedQuote {
  readonly quote: Quote;
  readonly id: string;
  readonly speaker: Entity | undefined;
  /** The role of the speaker's name, and words. */
  readonly color: Role;
  readonly paragraph: number;
  /** Where it stands, if that was asked for. */
  readonly passage: readonly Span[] | undefined;
  /** Where it begins. */
  readonly place: Place | undefined;
}

/** The id leads to the quotation. */
const idCell = ({ id, place }: ListedQuote): Run => linked({ text: id, role: "muted" }, place);

/** All in one table. */
export function quotesTable(article: Article, listed: readonly ListedQuote[]): TableSection {
  const { id, speaker, role, cue, quotation, paragraph } = COLUMNS;
  const roles = listed.map((each) => roleOf(article.text, each.speaker) ?? "");
  const isOfSome = roles.some((about) => about !== "");
  return {
    type: "table",
    columns: [id, speaker, ...(isOfSome ? [role] : []), cue, quotation, paragraph],
    rows: listed.map((each, index) => [
      [idCell(each)],
      [{ text: speakerName(article, each), role: each.color }],
      ...(isOfSome ? [roles[index] ?? ""] : []),
      wordsOf(article.text, each.quote.cue) ?? "",
      quotationCell(article, each),
      String(each.paragraph),
    ]),
  };
}

/** A heading and a table for each speaker. */
export function groupSections(article: Article, listed: readonly ListedQuote[]): readonly Section[] {
  const groups = new Map<Entity | undefined, ListedQuote[]>();
  for (const each of listed) groups.set(each.speaker, [...(groups.get(each.speaker) ?? []), each]);
  const { id, speaker, cue, quotation, paragraph } = COLUMNS;
  return [...groups].flatMap(([entity, group]): readonly Section[] => {
    const about = roleOf(article.text, entity);
    const count = `${group.length} ${group.length === 1 ? "quotation" : "quotations"}`;
    const name = { text: entity?.name ?? "without a name", role: group[0]?.color ?? "muted" };
    // Nobody is named: the words for each are all there is.
    const columns = entity === undefined ? [id, speaker, cue, quotation, paragraph] : [id, cue, quotation, paragraph];
    const rows = group.map((each) => [
      [idCell(each)],
      ...(entity === undefined ? [[{ text: speakerName(article, each), role: each.color }]] : []),
      wordsOf(article.text, each.quote.cue) ?? "",
      quotationCell(article, each),
      String(each.paragraph),
    ]);
    return [
      {
        type: "heading",
        text: [name, { text: `${about ? `, ${about}` : ""} · ${count}`, role: "muted" }],
        role: "plain",
      },
      { type: "table", columns, rows },
    ];
  });
}

const speakerName = ({ text }: Article, { quote, speaker }: ListedQuote): string =>
  speaker?.name ?? wordsOf(text, quote.source) ?? "unknown";

/** The quotation by itself. */
function quotationCell({ text }: Article, { quote }: ListedQuote): string {
  const words = shownQuoteText(text, quote);
  const reason = quote.reason === undefined ? "" : ` (${quote.reason})`;
  return (quote.type === "direct" || quote.type === "scare" ? `“${words}”` : words) + reason;
}

/** Each quotation in its passage, to be read rather than compared: who, how and where on a line, the words below it. */
export function passageSections(article: Article, listed: readonly ListedQuote[]): readonly Section[] {
  const { text } = article;
  return listed.map((each): Section => {
    const { quote, color, passage = [] } = each;
    const role = color === "muted" ? "quotation" : color;
    const marks = disjointMarks(quote.content.map((span) => ({ ...span, role })));
    const about = [roleOf(text, each.speaker), wordsOf(text, quote.cue), quote.reason, `par. ${each.paragraph}`];
    const head: Run[] = [
      { text: each.id.padEnd(PASSAGE_INDENT), role: "muted" },
      { text: speakerName(article, each), role: color },
      { text: ` · ${about.filter((fact) => fact !== null && fact !== undefined).join(" · ")}`, role: "muted" },
    ];
    const words = passage.flatMap((span, index): readonly Run[] => [
      ...(index === 0 ? [] : [{ text: " … ", role: "muted" } as const]),
      ...markText(text, span, "plain", marks),
    ]);
    return {
      type: "prose",
      tight: true,
      isEntry: true,
      paragraphs: [
        { text: head, hang: PASSAGE_INDENT },
        { text: words, indent: PASSAGE_INDENT },
      ],
    };
  });
}

const PASSAGE_INDENT = 4;
