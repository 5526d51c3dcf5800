/**
 * HTML put together safely: whatever is put into a template is escaped, unless it is markup that a template made. There
 * is no other way to make markup.
 */
import { printableLines } from "../printable.ts";

/** Text that is HTML already. Made by `html` and `verbatim` alone. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text, which is escaped; markup; lists of both; nothing. */
export type Content = string | number | Markup | readonly Content[] | undefined;

/** Markup out of a template. Attribute values must stand in double quotes. */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = template[0] ?? "";
  for (const [index, content] of contents.entries()) text += render(content) + (template[index + 1] ?? "");
  return new Markup(text);
}

/** A style sheet or script of our own, as it stands. */
export function verbatim(source: string): Markup {
  return new Markup(source);
}

function render(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.toString();
  if (typeof content === "number") return String(content);
  return typeof content === "string" ? escapeHtml(content) : content.map(render).join("");
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it, in elements and in quoted attributes; controls are shown as in the terminal, and act nowhere. */
export function escapeHtml(text: string): string {
  return printableLines(text).replace(/[&<>"']/g, (char) => REFERENCES[char] ?? "");
}
