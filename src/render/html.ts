/**
 * Reports as one HTML page that needs nothing else: no picture, font, style sheet or script from anywhere, and a policy
 * that forbids them. Articles are written one after the other; of those before only the headlines are kept, for the
 * table of contents.
 */
import { plainText, type Report, type TableSection } from "../report/report.ts";
import { renderArticle } from "./html/article-view.ts";
import { type Contents, closeDocument, openDocument, securityPolicy } from "./html/document.ts";
import { html, type Markup } from "./html/markup.ts";
import { closeTable, openTable, renderRows, renderSection } from "./html/section-view.ts";
import type { Renderer, RenderSettings } from "./renderer.ts";

/** What pages over several articles are called, by command; others by the command itself. */
const TITLES: Readonly<Record<string, string>> = {
  show: "Articles",
  list: "Articles",
  quotes: "Quotations",
  entities: "Names",
  stats: "Figures",
  explain: "Why this speaker",
  find: "Passages found",
  compare: "Articles compared",
};

/** Resolves to the maker of renderers, once the hashes that the policy names are known. */
export async function loadHtmlRenderer(): Promise<(settings: RenderSettings) => Renderer> {
  const policy = await securityPolicy();
  return (settings) => createHtmlRenderer(settings, policy);
}

function createHtmlRenderer({ command }: RenderSettings, policy: string): Renderer {
  const collection = TITLES[command] ?? command.charAt(0).toUpperCase() + command.slice(1);
  // A page about one article is headed by its headline, so the first report waits for the second.
  let first: Report | undefined;
  let isOpen = false;
  let articles = 0;
  let openKey: string | undefined;
  const contents: Contents[] = [];

  const open = (title: string, heading: string | undefined, report?: Report): Markup => {
    isOpen = true;
    const hasMarks = report?.page?.body !== undefined && report.page.names !== undefined;
    return openDocument({ title, heading, command, hasMarks, policy });
  };

  const closeKeyed = (): Markup | undefined => {
    const closed = openKey === undefined ? undefined : closeTable();
    openKey = undefined;
    return closed;
  };

  const keyedRows = ({ key, columns, rows }: TableSection): Markup => {
    const before = openKey === key ? undefined : html`${closeKeyed()}${openTable(columns)}`;
    openKey = key;
    return html`${before}${renderRows(columns, rows)}`;
  };

  const article = (report: Report, level: number): Markup => {
    const prefix = `a${++articles}-`;
    if (report.page !== undefined) {
      const { title } = report.page.masthead;
      contents.push({ id: `${prefix}article`, title: title.map(({ text }) => text).join("") });
      return html`${closeKeyed()}${renderArticle(report.page, level, prefix)}`;
    }
    return html`${report.sections.map((section) => {
      if (section.type === "table" && section.key !== undefined) return keyedRows(section);
      const isTitle = section.type === "heading" && section.role === "title";
      const id = isTitle ? `${prefix}${contents.length}` : undefined;
      if (id !== undefined && section.type === "heading") contents.push({ id, title: plainText(section.text) });
      return html`${closeKeyed()}${renderSection(section, level, id)}`;
    })}`;
  };

  /** The first report, alone on its page or the first of several. */
  const begin = (report: Report, isAlone: boolean): Markup => {
    const headline = headlineOf(report);
    if (isAlone && headline !== undefined) return html`${open(headline, undefined, report)}${article(report, 1)}`;
    return html`${open(collection, collection, report)}${article(report, 2)}`;
  };

  return {
    report(report) {
      if (report.page === undefined && report.sections.length === 0) return "";
      if (!isOpen && first === undefined) {
        first = report;
        return "";
      }
      const before = first === undefined ? undefined : begin(first, false);
      first = undefined;
      return html`${before}${article(report, 2)}`.toString();
    },
    end() {
      const held = first === undefined ? undefined : begin(first, true);
      const opened = held ?? (isOpen ? undefined : open(collection, collection));
      const nothing = held === undefined && articles === 0 ? html`<p class="none">Nothing was found.</p>\n` : undefined;
      return html`${opened}${nothing}${closeKeyed()}${closeDocument(contents)}`.toString();
    },
  };
}

/** What a page about this report alone is called; undefined for reports that are lines of a table. */
function headlineOf({ page, sections }: Report): string | undefined {
  if (page !== undefined) return page.masthead.title.map(({ text }) => text).join("");
  const [section] = sections;
  return section?.type === "heading" && section.role === "title" ? plainText(section.text) : undefined;
}
