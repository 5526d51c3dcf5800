/** A page about one article as a note. */

import { ENTITY_TYPES } from "../../document/annotations.ts";
import { grouped } from "../../report/grouped.ts";
import { PLURALS } from "../../report/highlights.ts";
import type { ArticlePage, Masthead, Name, PageBlock, Quotation, Speaker } from "../../report/page/page.ts";
import { escapeAddress, escapeInline, escapeLine, joinParts, quoteLines } from "./escape-markdown.ts";
import { chartTable, fieldTable, markdownTable } from "./section-note.ts";

export function renderArticleNote({
  masthead,
  body,
  quotations,
  isGrouped,
  speakers,
  names,
  figures,
  charts,
}: ArticlePage): string {
  const bySpeaker = new Map(speakers?.map((speaker) => [speaker.number, speaker]));
  return joinParts([
    ...renderHead(masthead),
    ...(body === undefined ? [] : renderBody(body)),
    ...(body !== undefined || quotations === undefined
      ? []
      : renderQuotations(quotations, bySpeaker, isGrouped === true)),
    ...(body !== undefined || names === undefined ? [] : renderNames(names)),
    ...(figures ?? []).map(({ title, fields }) =>
      joinParts([`## ${escapeInline(title)}`, fieldTable(fields, ["Figure", "Value"])]).trimEnd(),
    ),
    ...(charts ?? []).filter(({ shape }) => shape === "bars").map(chartTable),
  ]);
}

function renderHead({ title, source, byline, date, section, tags, link, words }: Masthead): readonly string[] {
  const facts = [
    source,
    byline,
    date && `${date.value.slice(0, 10)} (from ${date.from})`,
    section,
    tags.join(", "),
    `${grouped(words)} ${words === 1 ? "word" : "words"}`,
  ].filter((fact) => fact !== undefined && fact !== "");
  const headline = escapeLine(title.map(({ text }) => text).join(""));
  const address = link === undefined ? "" : ` · [original](${escapeAddress(link)})`;
  return [`# ${headline}`, `${escapeLine(facts.join(" · "))}${address}`];
}

const textOf = (words: PageBlock["words"]): string => words.map(({ text }) => text).join("");

/** The article to read. Entries of a list that follow one another are one list. */
function renderBody(blocks: readonly PageBlock[]): readonly string[] {
  const parts: string[] = [];
  let wasEntry = false;
  for (const block of blocks) {
    const rendered = renderBlock(block);
    const isEntry = block.kind === "list-item";
    if (isEntry && wasEntry) parts[parts.length - 1] += `\n${rendered}`;
    else if (rendered !== "") parts.push(rendered);
    wasEntry = isEntry;
  }
  return parts;
}

/** What a line of plain text begins with to be an entry of a list. */
const BULLET = /^[-*•‣·–—]\s+/;

function renderBlock({ kind, words, facts }: PageBlock): string {
  const text = textOf(words);
  switch (kind) {
    case "heading":
      return `## ${escapeLine(text.replace(/^#+\s*/, ""))}`;
    case "list-item":
      return `- ${escapeLine(text.replace(BULLET, ""))}`;
    case "quotation":
    case "embed":
      return quoteLines(escapeLine(text));
    case "table":
      return cellTable(text);
    case "caption": {
      const credit = facts.length === 0 ? "" : ` (${escapeInline(facts.join("; "))})`;
      return quoteLines(`Picture: ${escapeInline(text)}${credit}`);
    }
    default:
      return escapeLine(text);
  }
}

/** Lines of cells parted by tabs; the first line heads the table. */
function cellTable(text: string): string {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const [head = [], ...rest] = rows.map((cells) => Array.from({ length: columns }, (_, index) => cells[index] ?? ""));
  return markdownTable(
    head.map((header) => ({ header, isNumber: false })),
    rest,
  );
}

/** Each quotation as a block of its own, with who said it and where it stands below; under its speaker's name if grouped. */
function renderQuotations(
  quotations: readonly Quotation[],
  speakers: ReadonlyMap<number, Speaker>,
  isGrouped: boolean,
): readonly string[] {
  if (quotations.length === 0) return ["No quotations."];
  const parts: string[] = [];
  let speaker: number | undefined;
  for (const [index, quotation] of quotations.entries()) {
    if (isGrouped && (index === 0 || quotation.speaker !== speaker)) {
      parts.push(`## ${escapeLine(speakers.get(quotation.speaker ?? 0)?.label ?? "speaker unknown")}`);
    }
    speaker = quotation.speaker;
    const passage = quotation.passage?.map((words) => escapeInline(textOf(words)).trim()).join(" … ");
    const around = passage === undefined ? [] : [`In its passage: ${passage}`];
    parts.push(quoteLines([quotedWords(quotation), `— ${attribution(quotation, speakers)}`, ...around].join("\n\n")));
  }
  return parts;
}

function quotedWords({ type, parts, joints }: Quotation): string {
  const words = parts.map((part, index) => (joints[index - 1] ?? "") + textOf(part)).join("");
  return type === "direct" || type === "scare" ? `“${escapeInline(words).trim()}”` : escapeLine(words);
}

function attribution(
  { id, speaker, mention, cue, reason, type, place, confidence }: Quotation,
  speakers: ReadonlyMap<number, Speaker>,
): string {
  const { label = null, role = null } = speakers.get(speaker ?? 0) ?? {};
  const who = type === "scare" ? `marks that quote nobody (${reason ?? "no reason found"})` : label;
  const name =
    who === null ? "speaker unknown" : type === "scare" ? escapeInline(who) : `**${escapeInline(who.trim())}**`;
  const saying = [mention === label ? null : mention, cue].filter((words) => words !== null).join(" … ");
  const where = [
    id,
    place.paragraph === 0 ? "headline" : `paragraph ${place.paragraph}`,
    place.line === undefined ? `offset ${place.offset}` : `line ${place.line}`,
    type === "scare" || label === null ? undefined : `${Math.round(100 * confidence)}% sure`,
  ].filter((fact) => fact !== undefined);
  const link = place.link === undefined ? "" : ` · [in the original](${escapeAddress(place.link)})`;
  return `${name}${role === null ? "" : `, ${escapeInline(role)}`}${saying === "" ? "" : ` (${escapeInline(saying)})`} · ${escapeInline(where.join(", "))}${link}`;
}

const NAME_COLUMNS = [
  { header: "Name", isNumber: false },
  { header: "Mentions", isNumber: true },
  { header: "Also", isNumber: false },
  { header: "Role or value", isNumber: false },
] as const;

/** A table for each type. */
function renderNames(names: readonly Name[]): readonly string[] {
  if (names.length === 0) return ["No names."];
  return ENTITY_TYPES.flatMap((type) => {
    const found = names.filter((name) => name.type === type);
    if (found.length === 0) return [];
    const title = PLURALS[type];
    const rows = found.map(({ label, mentions, aliases, facts }) => [
      label,
      String(mentions),
      aliases.join(", "),
      facts.join(" · "),
    ]);
    return [`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, markdownTable(NAME_COLUMNS, rows)];
  });
}
