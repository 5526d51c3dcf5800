/** Manuals as plain text, for `newsctl help`. */
import type { Manual } from "./manual.ts";
import { examples, fold, terms } from "./screen.ts";
import type { ManualSection } from "./topics.ts";

/** A manual, at most `width` cells wide. */
export function manualText({ usage, sections, examples: lines }: Manual, width: number): string {
  const [description, ...rest] = sections;
  return [
    `Usage: ${usage}\n`,
    (description?.paragraphs ?? []).map((paragraph) => fold(paragraph, width)).join("\n"),
    ...rest.map((section) => sectionText(section, width)),
    examples(lines, width),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** One section: a topic. */
export function sectionText({ title, paragraphs, terms: list }: ManualSection, width: number): string {
  const prose = paragraphs.map((paragraph) => indented(fold(paragraph, width - 2))).join("\n");
  const both = prose !== "" && list.length > 0 ? "\n" : "";
  return `${title}:\n${prose}${both}${terms(list, width)}`;
}

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, "  ");
