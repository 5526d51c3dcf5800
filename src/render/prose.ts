/** Running text, headings and labelled values, wrapped to the page. */
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { FieldsSection, HeadingSection, ProseParagraph, ProseSection } from "../report/report.ts";
import type { RenderSettings } from "./renderer.ts";
import { underlineBelow } from "./underline.ts";

/** What sections are laid out on. */
export type Page = Pick<RenderSettings, "width" | "theme" | "ascii">;

/** Lines of prose longer than this are hard to read, however wide the terminal. */
const MEASURE = 80;
const NARROWEST = 10;
/** Cells between a label and its value. */
const GAP = 2;

export function renderHeading({ text, role }: HeadingSection, page: Page): string {
  return renderParagraph({ text, role }, page);
}

/** Paragraphs with a blank line between them; lines, where it is tight. */
export function renderProse({ paragraphs, tight = false }: ProseSection, page: Page): string {
  return paragraphs.map((paragraph) => renderParagraph(paragraph, page)).join(tight ? "" : "\n");
}

function renderParagraph({ text, role, indent = 0, hang = 0 }: ProseParagraph, { width, theme }: Page): string {
  const room = width === undefined ? undefined : Math.min(width, MEASURE) - indent - hang;
  if (theme.level === 0 && typeof text !== "string" && text.some((run) => run.role === "evidence")) {
    const parts = text.map((run) => ({ text: theme.paint([run]), marked: run.role === "evidence" }));
    const lines = underlineBelow(parts, room === undefined ? undefined : Math.max(NARROWEST, room));
    return lines.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
  }
  const painted = theme.paint(text, role);
  return `${" ".repeat(indent)}${wrap(painted, room, indent + hang)}\n`;
}

export function renderFields({ fields }: FieldsSection, { width, theme }: Page): string {
  const labelWidth = Math.max(0, ...fields.map(([label]) => stringWidth(label)));
  const margin = labelWidth + GAP;
  const room = width === undefined ? undefined : width - margin;
  const lines = fields.map(([label, value]) => {
    const gap = " ".repeat(margin - stringWidth(label));
    return `${theme.paint(label, "label")}${gap}${wrap(theme.paint(value), room, margin)}\n`;
  });
  return lines.join("");
}

/** Text broken into lines of at most `room` cells; lines after the first begin with `margin` spaces. */
export function wrap(text: string, room: number | undefined, margin: number): string {
  if (room === undefined) return text;
  return wrapAnsi(text, Math.max(NARROWEST, room), { hard: true }).replaceAll("\n", `\n${" ".repeat(margin)}`);
}
