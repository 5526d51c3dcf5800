/**
 * What a command has to say about one article, before anybody decides how it looks: records for machines, rows for
 * spreadsheets, sections for people.
 */

import type { EntityType } from "../document/annotations.ts";
import type { Diagnostic } from "../document/article.ts";
import type { ChartSection } from "./chart.ts";
import type { ArticlePage } from "./page/page.ts";

/** JSON values, as records are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };
export type Scalar = string | number | boolean | null;
export type Row = { readonly [column: string]: Scalar };

/** What a piece of text is, so that a theme can colour it and a table can align it. */
export type Role = PlainRole | SpeakerRole | EntityRole;

/** Words of, or about, one speaker: 1, 2, 3 … in the order in which an article first quotes them. */
export type SpeakerRole = `speaker:${number}`;

/** A name, by its type. */
export type EntityRole = `entity:${EntityType}`;

export type PlainRole =
  | "plain"
  | "title"
  | "heading"
  | "label"
  | "muted"
  | "number"
  | "name"
  | "cue"
  | "quotation"
  | "caption"
  | "warning"
  /** Words that were looked for. */
  | "hit"
  /** Words that an answer rests on. */
  | "evidence";

/** A file or an address, and the line in it where that is known. */
export interface Place {
  /** As the user would type it: a path, or the address of a web page. */
  readonly path: string;
  /** The first line is 1. */
  readonly line?: number;
}

/** A run of text in one role. */
export interface Run {
  readonly text: string;
  readonly role: Role;
  /** What the run is a part of: the quotation around a name. */
  readonly within?: Role;
  /** Where it stands, or what it stands for. */
  readonly place?: Place;
}

/** Text of a cell or a paragraph: plain, or runs in several roles. */
export type Rich = string | readonly Run[];

export interface Column {
  readonly header: string;
  readonly role: Role;
  /** Columns that give way when the terminal is narrow; the others keep their natural width. */
  readonly flexible?: boolean;
  /** Width in cells that the column is content with where there is no room for all. */
  readonly narrow?: number;
  /** Page width in cells below which the column is left out: for what is good to have where there is room. */
  readonly minWidth?: number;
}

export interface TableSection {
  readonly type: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Rich[])[];
  /** Tables of one key in successive reports are one table: its header is printed once. */
  readonly key?: string;
}

/** Labelled values, one a line. */
export interface FieldsSection {
  readonly type: "fields";
  readonly fields: readonly (readonly [label: string, value: Rich])[];
}

/** A paragraph of running text. `indent` counts columns before every line, `hang` further ones before all but the first. */
export interface ProseParagraph {
  readonly text: Rich;
  readonly role?: Role;
  readonly indent?: number;
  readonly hang?: number;
}

/** Running text: paragraphs with a blank line between them, or lines without one where it is tight. */
export interface ProseSection {
  readonly type: "prose";
  readonly tight?: boolean;
  /** Whether it stands for a record, like the line of a table. */
  readonly isEntry?: boolean;
  readonly paragraphs: readonly ProseParagraph[];
}

/** A single line that heads what follows. */
export interface HeadingSection {
  readonly type: "heading";
  readonly text: Rich;
  readonly role: Role;
}

/** Text printed as it stands, but for what a terminal would act on. */
export interface RawSection {
  readonly type: "raw";
  readonly text: string;
}

export type Section = TableSection | FieldsSection | ProseSection | HeadingSection | RawSection | ChartSection;

/** The report on one article (or on a whole run, for totals). */
export interface Report<R extends JsonRecord = JsonRecord> {
  /** json, jsonl: the documented schema. */
  readonly records: readonly R[];
  /** csv: the same, flat; all rows of a command have the same keys. */
  readonly rows: readonly Row[];
  /** table. */
  readonly sections: readonly Section[];
  /** `page`: sections to be read from top to bottom, set like the page of a book rather than across the terminal. */
  readonly layout?: "page";
  /** table, for a run over several articles, where they are better compared line by line. */
  readonly line?: TableSection;
  /** html, md: what they show of the article; where it is absent, they print the sections. */
  readonly page?: ArticlePage;
  /** When ("2017-08") and by whom the article was published, for counts over a run; empty where it does not say. */
  readonly origin?: { readonly month: string; readonly source: string };
  /** The names of those whom the article quotes, selected or not, so that a search that finds nobody can name them. */
  readonly quotedNames?: readonly string[];
  /** What the analysis had to guess; told beside the parser's warnings. */
  readonly warnings?: readonly Diagnostic[];
}

/** The plain words of rich text. */
export function plainText(rich: Rich): string {
  return typeof rich === "string" ? rich : rich.map((run) => run.text).join("");
}
