/** Which words are said, which report them, which name the source. */
import type { Entity, Segmentation } from "../../../document/annotations.ts";
import type { Article } from "../../../document/article.ts";
import type { Attribution, QuotedStretch } from "../attribution.ts";

/** The attributions of an article, in the order of their contents; every stretch lies in one of them. */
export function attributeSpans(
  _article: Article,
  _segmentation: Segmentation,
  _entities: readonly Entity[],
  stretches: readonly QuotedStretch[],
): readonly Attribution[] {
  return stretches.map((stretch) => ({
    content: [{ start: stretch.start, end: stretch.end }],
    quoted: [{ start: stretch.start, end: stretch.end }],
    cue: [],
    source: [],
    method: "none",
    score: 0,
  }));
}
