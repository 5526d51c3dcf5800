/** Tables of figures and words, told from tables that lay out a page. */
import { type ElementNode, isElement, lineText } from "./html-tree.ts";

/** The rows of a table, those of its head and foot too. */
function rowsOf(table: ElementNode): readonly ElementNode[] {
  const sections = table.children.filter(isElement);
  const nested = sections.filter(({ tag }) => tag === "thead" || tag === "tbody" || tag === "tfoot");
  return [table, ...nested].flatMap(({ children }) => children.filter(isElement).filter(({ tag }) => tag === "tr"));
}

function cellsOf(row: ElementNode): readonly ElementNode[] {
  return row.children.filter(isElement).filter(({ tag }) => tag === "td" || tag === "th");
}

/** Whether a table holds figures and words in rows, and not the page. */
export function looksLikeData(table: ElementNode): boolean {
  const rows = rowsOf(table);
  const wide = rows.filter((row) => cellsOf(row).length > 1).length;
  return rows.length > 1 && wide > 0.5 * rows.length && !rows.some(laysOutPage);
}

/** A row around tables or long paragraphs lays out the page. */
function laysOutPage(element: ElementNode): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      (child.tag === "table" || (child.tag === "p" && lineText(child).length >= 300) || laysOutPage(child)),
  );
}

/** Rows as lines, cells parted by tabs. */
export function tableText(table: ElementNode): string {
  const caption = table.children.filter(isElement).filter(({ tag }) => tag === "caption");
  const rows = rowsOf(table).map((row) => cellsOf(row).map(lineText).join("\t").trim());
  return [...caption.map(lineText), ...rows].filter((line) => line !== "").join("\n");
}
