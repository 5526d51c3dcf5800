/** The article as the page states it in JSON-LD: a witness for what was found in the page, and a stand-in where nothing was. */

import { lineText, oneLine } from "./html-tree.ts";
import { type LinkedStatements, ownValue } from "./json-ld.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import { letters } from "./page-title.ts";
import { parseTree } from "./parse-tree.ts";
import { readBlocks } from "./read-blocks.ts";

/** Shorter statements are summaries. */
const SHORTEST = 400;
const PROBE = 40;

/** `articleBody`, without markup; undefined where there is none, or only a summary. */
export function statedBody({ article }: LinkedStatements): string | undefined {
  const body = article === undefined ? undefined : ownValue(article, "articleBody");
  return typeof body === "string" && body.length >= SHORTEST ? body : undefined;
}

/** Share of the stated body that is in `text`, 0 to 1, from up to fifty probes spread over it. */
export function statedShare(stated: string, text: string): number {
  const [whole, found] = [letters(lineText(parseTree(stated))), letters(text)];
  const step = Math.max(PROBE, Math.floor(whole.length / 50));
  let probes = 0;
  let hits = 0;
  for (let start = 0; start + PROBE <= whole.length; start += step) {
    probes++;
    if (found.includes(whole.slice(start, start + PROBE))) hits++;
  }
  return probes === 0 ? 1 : hits / probes;
}

/** The paragraphs of the stated body. One without line ends is one paragraph. */
export function statedBlocks(stated: string): LabelledBlock[] {
  const html = stated.includes("</p>")
    ? stated
    : stated
        .split(/\n+/)
        .map((line) => `<p>${line}</p>`)
        .join("");
  return readBlocks(parseTree(html), () => false)
    .filter(({ text }) => oneLine(text) !== "")
    .map((source) => ({ kind: "paragraph", text: source.text, source }));
}
