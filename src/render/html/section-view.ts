/** Sections of reports without a page of their own: headings, values, prose, tables, charts. */
import type { Column, ProseParagraph, Rich, Role, Section } from "../../report/report.ts";
import { renderChart } from "./chart-view.ts";
import { html, type Markup } from "./markup.ts";
import { heading } from "./panels.ts";

/** `level` is that of the headings that head a report. */
export function renderSection(section: Section, level: number, id: string | undefined): Markup {
  switch (section.type) {
    case "heading":
      return section.role === "title" || section.role === "heading"
        ? heading(section.role === "title" ? level : level + 1, renderRich(section.text), id)
        : html`<p class="${roleClass(section.role)}">${renderRich(section.text)}</p>\n`;
    case "fields":
      return html`<dl>${section.fields.map(([label, value]) => html`<div><dt>${label}</dt><dd>${renderRich(value)}</dd></div>\n`)}</dl>\n`;
    case "prose":
      return html`${section.paragraphs.map((paragraph) => renderParagraph(paragraph, level + 1))}`;
    case "table":
      return html`${openTable(section.columns)}${renderRows(section.columns, section.rows)}${closeTable()}`;
    case "chart":
      return renderChart(section, (speaker) => (speaker === undefined ? "plain" : hueOfRole(speaker)));
    case "raw":
      return html`<pre class="raw" dir="auto" tabindex="0">${section.text}</pre>\n`;
    default:
      return section satisfies never;
  }
}

function renderParagraph({ text, role = "plain", indent = 0 }: ProseParagraph, level: number): Markup {
  if (role === "heading") return heading(level, renderRich(text));
  return html`<p class="${roleClass(role)}${indent > 0 ? " indent" : ""}" dir="auto">${renderRich(text)}</p>\n`;
}

/** A table may go on through several reports, so it opens and closes by itself. */
export function openTable(columns: readonly Column[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="grid">
<thead><tr>${columns.map(({ header, role }) => html`<th scope="col" class="${roleClass(role)}">${header}</th>`)}</tr></thead>
<tbody>
`;
}

export function renderRows(columns: readonly Column[], rows: readonly (readonly Rich[])[]): Markup {
  return html`${rows.map(
    (row) =>
      html`<tr>${row.map((cell, index) => html`<td class="${roleClass(columns[index]?.role ?? "plain")}" dir="auto">${renderRich(cell)}</td>`)}</tr>\n`,
  )}`;
}

export function closeTable(): Markup {
  return html`</tbody></table></div>\n`;
}

function renderRich(rich: Rich): Markup {
  if (typeof rich === "string") return html`${rich}`;
  return html`${rich.map(({ text, role, within }) => {
    const classes = within === undefined ? roleClass(role) : `${roleClass(role)} ${roleClass(within)}`;
    return html`<span class="${classes}">${text}</span>`;
  })}`;
}

/** Colours come again after the eighth speaker. */
const hueOfRole = (number: number): string => `c${((number - 1) % 8) + 1}`;

/** "speaker:3" is a class of colour, "entity:LOC" of underline, all else a class of its own. */
function roleClass(role: Role): string {
  if (role.startsWith("speaker:")) return `q ${hueOfRole(Number(role.slice("speaker:".length)) || 1)}`;
  if (role.startsWith("entity:")) return `n n-${role.slice("entity:".length).toLowerCase()}`;
  return `role-${role}`;
}
