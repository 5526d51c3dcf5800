/** The stretches of an article between quotation marks. */
import type { Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { QuotedStretch } from "./attribution.ts";

export function findQuotedStretches(article: Article, _segmentation: Segmentation): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  article.blocks.forEach(({ start, end }, block) => {
    for (const match of article.text.slice(start, end).matchAll(/["“]([^"“”]+)["”]/g)) {
      const from = start + match.index;
      const outer = { start: from, end: from + match[0].length };
      stretches.push({ start: outer.start + 1, end: outer.end - 1, outer, block, closed: true, continues: false });
    }
  });
  return stretches;
}
