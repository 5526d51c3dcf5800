/** The article as it is read, block by block. */
import { type Article, isBody } from "../../document/article.ts";
import type { WordMarker } from "./mark-words.ts";
import type { PageBlock } from "./page.ts";

/** The blocks of the reading text with their numbers, captions once each, credits; not what was left out. */
export function bodyOf(article: Article, marker: WordMarker): readonly PageBlock[] {
  const captions = new Map(article.captions.map((caption) => [caption.start, caption]));
  let paragraph = 0;
  const blocks: PageBlock[] = [];
  for (const block of article.blocks) {
    const { kind } = block;
    if (isBody(block)) {
      blocks.push({ kind, paragraph: ++paragraph, words: marker(block), facts: [] });
    } else if (kind === "caption") {
      const caption = captions.get(block.start);
      if (caption === undefined) continue;
      const { words, credit, count } = caption;
      const facts = [credit, count > 1 ? `printed ${count} times` : undefined].filter((fact) => fact !== undefined);
      blocks.push({ kind, words: marker(words), facts });
    } else if (kind === "credit") {
      blocks.push({ kind, words: marker(block), facts: [] });
    }
  }
  return blocks;
}
