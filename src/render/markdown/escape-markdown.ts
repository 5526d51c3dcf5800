/**
 * Article text in Markdown: whatever CommonMark, GitHub's tables and strikethrough, or the notes of Obsidian and Pandoc
 * would read as markup gets a backslash (https://spec.commonmark.org/0.31.2/#backslash-escapes). Plain prose stays as
 * it is, so that a note can be read in its source.
 */
import { printable } from "../printable.ts";

/** Marks that act anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~$^#]|==|%%|&(?=#?\w+;)/g;
/** What opens a list, a quotation, a rule, an underlined heading or a definition at the start of a line. */
const OPENING = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/** Text for the middle of a line: on one line, controls shown as in the terminal, without markup. */
export function escapeInline(text: string): string {
  return printable(text).replace(MARKUP, (mark) => [...mark].map((char) => `\\${char}`).join(""));
}

/** Text that begins a line. */
export function escapeLine(text: string): string {
  return escapeOpening(escapeInline(text).trim());
}

/** The start of a line whose markup is escaped already. */
export function escapeOpening(line: string): string {
  return line.replace(OPENING, (opening) => (/^\d/.test(opening) ? `${opening}\\` : `\\${opening}`));
}

/** An address as the target of a link: what could end it is percent-encoded. */
export function escapeAddress(address: string): string {
  return address.replace(
    /[\s<>()\\"]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** Paragraphs, lists and tables with a blank line between them, a line feed at the end. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  const present = parts.filter((part) => part !== undefined && part !== "");
  return present.length === 0 ? "" : `${present.join("\n\n")}\n`;
}

/** Lines within a block quotation. */
export function quoteLines(text: string): string {
  return text.replace(/^/gm, "> ").replace(/ +$/gm, "");
}
