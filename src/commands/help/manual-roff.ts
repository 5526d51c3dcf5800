/** Manuals as man(7) pages, which man-db and mandoc read alike. */
import type { Manual } from "./manual.ts";
import { fold } from "./screen.ts";
import type { ManualSection } from "./topics.ts";

/** Of the source: longer lines are hard to read in a terminal, and mandoc says so. */
const WIDEST_LINE = 72;

/** The page of a manual in section 1. `version` and `date` (ISO 8601) stand in its footer. */
export function manualRoff(manual: Manual, version: string, date: string): string {
  const { name, summary, usage, sections, examples, others } = manual;
  const lines = [
    `.TH ${name.toUpperCase()} 1 ${date} "newsctl ${version}" "newsctl manual"`,
    // Ragged and without hyphens: justified lines tear holes into an 80-column page.
    ".ad l",
    ".nh",
    ".SH NAME",
    `${roffText(name)} \\- ${roffText(summary)}`,
    ".SH SYNOPSIS",
    usageLine(usage),
    ...sections.flatMap(sectionLines),
    ...(examples.length === 0 ? [] : [".SH EXAMPLES"]),
    ...examples.flatMap(({ line, does }) => [
      ".TP",
      `.B ${roffText(line)}`,
      ...(does === undefined ? ["\\&"] : text(does)),
    ]),
    ".SH SEE ALSO",
    ...others.map((other, index) => `.BR ${roffText(other)} (1)${index < others.length - 1 ? "," : ""}`),
  ];
  return `${lines.join("\n")}\n`;
}

function sectionLines({ title, paragraphs, terms }: ManualSection): readonly string[] {
  return [
    `.SH ${title.toUpperCase()}`,
    ...paragraphs.flatMap((paragraph, index) => [...(index === 0 ? [] : [".PP"]), ...text(paragraph)]),
    ...terms.flatMap(([term, meaning]) => [".TP", termLine(term), ...text(meaning)]),
  ];
}

/** "newsctl quotes [article...] [options]": words as typed are bold, placeholders italic. */
function usageLine(usage: string): string {
  return usage
    .split(" ")
    .map((word) => (/^[[<]/.test(word) ? placeholders(word) : `\\fB${roffText(word)}\\fR`))
    .join(" ");
}

/** "--speaker <name>" */
function termLine(term: string): string {
  const [first = "", ...rest] = term.split(/(?=[ =]?[<[])/);
  return `\\fB${roffText(first)}\\fR${rest.map(placeholders).join("")}`;
}

function placeholders(words: string): string {
  return roffText(words).replace(/(?<=[<[])[^\]>]+/g, (name) => `\\fI${name}\\fR`);
}

/** Lines of text. One that begins with a dot or an apostrophe would be a request. */
function text(words: string): readonly string[] {
  return fold(words, WIDEST_LINE)
    .trimEnd()
    .split("\n")
    .map((line) => (/^[.']/.test(line) ? `\\&${roffText(line)}` : roffText(line)));
}

/** Backslashes and hyphens as they are to be copied from the page; what has no ASCII form by its code point. */
function roffText(words: string): string {
  return words
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll('"', "\\(dq")
    .replaceAll("`", "\\(ga")
    .replaceAll("^", "\\(ha")
    .replaceAll("~", "\\(ti")
    .replace(/[^\n -~]/gu, (char) => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`);
}
