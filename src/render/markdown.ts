/** Reports as Markdown (CommonMark, with the tables of GitHub) that pastes into notes. */
import { plainText, type Report, type TableSection } from "../report/report.ts";
import { renderArticleNote } from "./markdown/article-note.ts";
import { escapeLine, joinParts } from "./markdown/escape-markdown.ts";
import { openTable, renderSection, tableRows } from "./markdown/section-note.ts";
import type { Renderer, RenderSettings } from "./renderer.ts";

export function createMarkdownRenderer(_settings: RenderSettings): Renderer {
  let printed = false;
  let openKey: string | undefined;

  /** A blank line stands between what follows one another. */
  const apart = (chunk: string): string => {
    if (chunk === "") return "";
    const separated = printed ? `\n${chunk}` : chunk;
    printed = true;
    return separated;
  };

  const keyedRows = (section: TableSection): string => {
    const isNew = openKey !== section.key;
    openKey = section.key;
    return isNew ? apart(openTable(section.columns) + tableRows(section)) : tableRows(section);
  };

  return {
    report(report: Report) {
      if (report.page !== undefined) {
        openKey = undefined;
        return apart(renderArticleNote(report.page));
      }
      let chunk = "";
      for (const section of report.sections) {
        if (section.type === "table" && section.key !== undefined) chunk += keyedRows(section);
        else {
          openKey = undefined;
          chunk += apart(
            section.type === "heading" && section.role === "title"
              ? joinParts([`# ${escapeLine(plainText(section.text))}`])
              : renderSection(section),
          );
        }
      }
      return chunk;
    },
    end: () => "",
  };
}
