/** The blocks of an article as markup. Their text content is the reading text, to the character. */
import type { MarkedRun, PageBlock } from "../../report/page/page.ts";
import { html, type Markup } from "./markup.ts";
import { lastRuns, renderRuns, type WordContext } from "./words.ts";

/** What a line of plain text begins with to be a heading or an entry of a list. */
const HEADING_MARK = /^#+\s*/;
const BULLET = /^(?:[-*•‣·–—])\s+/;

/** The blocks, a blank line between them as in the reading text. Entries of a list that follow one another are one list. */
export function renderBlocks(blocks: readonly PageBlock[], headingLevel: number, context: WordContext): Markup {
  const last = lastRuns(blocks.map(({ words }) => words));
  const rendered: Markup[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.kind !== "list-item") {
      rendered.push(renderBlock(block, headingLevel, context, last));
      continue;
    }
    const entries: Markup[] = [];
    for (let entry = blocks[index]; entry?.kind === "list-item"; entry = blocks[++index]) {
      entries.push(renderEntry(entry, context, last));
    }
    index--;
    rendered.push(html`<ul class="list">${joinBlocks(entries)}</ul>`);
  }
  return joinBlocks(rendered);
}

function joinBlocks(blocks: readonly Markup[]): Markup {
  return html`${blocks.map((block, index) => (index === 0 ? block : html`\n\n${block}`))}`;
}

type LastRuns = ReadonlySet<MarkedRun>;

const numbered = ({ paragraph }: PageBlock): Markup | undefined =>
  paragraph === undefined ? undefined : html` data-paragraph="${paragraph}"`;

function renderBlock(block: PageBlock, level: number, context: WordContext, last: LastRuns): Markup {
  const { kind, words, facts } = block;
  const runs = (): Markup => renderRuns(words, context, last);
  switch (kind) {
    case "caption":
      return html`<figure class="caption"><figcaption dir="auto">${runs()}${facts.map((fact) => html` <small>${fact}</small>`)}</figcaption></figure>`;
    case "credit":
      return html`<p class="credit" dir="auto">${runs()}</p>`;
    case "heading": {
      const [mark, rest] = partMark(words, HEADING_MARK);
      return html`<h${level} class="subhead" dir="auto"${numbered(block)}>${mark}${renderRuns(rest, context, last)}</h${level}>`;
    }
    case "quotation":
    case "embed":
      return html`<blockquote class="${kind}"><p dir="auto"${numbered(block)}>${runs()}</p></blockquote>`;
    case "table":
      return renderTable(block, context, last);
    default:
      return html`<p dir="auto"${numbered(block)}>${runs()}</p>`;
  }
}

function renderEntry(block: PageBlock, context: WordContext, last: LastRuns): Markup {
  const [mark, rest] = partMark(block.words, BULLET);
  const isBulleted = mark !== undefined;
  return html`<li dir="auto"${isBulleted ? undefined : html` class="marked"`}${numbered(block)}>${mark}${renderRuns(rest, context, last)}</li>`;
}

/** The mark is part of the text but not shown: the list and the heading show what it means. */
function partMark(
  words: readonly MarkedRun[],
  pattern: RegExp,
): readonly [mark: Markup | undefined, rest: readonly MarkedRun[]] {
  const [first, ...others] = words;
  const mark = first && pattern.exec(first.text)?.[0];
  if (first === undefined || mark === undefined) return [undefined, words];
  return [html`<span class="mark">${mark}</span>`, [{ ...first, text: first.text.slice(mark.length) }, ...others]];
}

/** Rows are lines, cells are parted by tabs; both stay in the text. */
function renderTable(block: PageBlock, context: WordContext, last: LastRuns): Markup {
  const rows: MarkedRun[][][] = [[[]]];
  for (const run of block.words) {
    for (const [index, line] of run.text.split("\n").entries()) {
      if (index > 0) rows.push([[]]);
      for (const [cell, text] of line.split("\t").entries()) {
        if (cell > 0) rows.at(-1)?.push([]);
        // The run itself, where it is whole: it may be the last of its quotation.
        if (text !== "")
          rows
            .at(-1)
            ?.at(-1)
            ?.push(text === run.text ? run : { ...run, text });
      }
    }
  }
  const lines = rows.map((cells, row) => {
    const rendered = cells.map(
      (runs, cell) => html`${cell > 0 ? "\t" : ""}<td dir="auto">${renderRuns(runs, context, last)}</td>`,
    );
    return html`${row > 0 ? "\n" : ""}<tr>${rendered}</tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="cells"${numbered(block)}><tbody>${lines}</tbody></table></div>`;
}
