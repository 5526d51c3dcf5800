/** Manuals as man(7) pages, which man-db and mandoc read alike. */
import type { Manual } from "./manual.ts";
import type { ManualSection } from "./topics.ts";

/** The page of a manual in section 1. `version` stands in its footer; no date, so that builds are the same to the byte. */
export function manualRoff(manual: Manual, version: string): string {
  const { name, summary, usage, sections, examples, others } = manual;
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "newsctl ${version}" "newsctl manual"`,
    ".SH NAME",
    `${roffText(name)} \\- ${roffText(summary)}`,
    ".SH SYNOPSIS",
    usageLine(usage),
    ...sections.flatMap(sectionLines),
    ...(examples.length === 0 ? [] : [".SH EXAMPLES"]),
    ...examples.flatMap(({ line, does }) => [".TP", `.B ${roffText(line)}`, text(does ?? "\\&")]),
    ".SH SEE ALSO",
    ...others.map((other, index) => `.BR ${roffText(other)} (1)${index < others.length - 1 ? "," : ""}`),
  ];
  return `${lines.join("\n")}\n`;
}

function sectionLines({ title, paragraphs, terms }: ManualSection): readonly string[] {
  return [
    `.SH ${title.toUpperCase()}`,
    ...paragraphs.flatMap((paragraph, index) => [...(index === 0 ? [] : [".PP"]), text(roffText(paragraph))]),
    ...terms.flatMap(([term, meaning]) => [".TP", termLine(term), text(roffText(meaning))]),
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

/** A line of text: one that begins with a dot or an apostrophe would be a request. */
function text(line: string): string {
  return /^[.']/.test(line) ? `\\&${line}` : line;
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
