/** From the words that name a source to who it is. */
import type { Entity, Quote, Segmentation } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import type { Attribution } from "./attribution.ts";

export function resolveSpeakers(
  _article: Article,
  _segmentation: Segmentation,
  _entities: readonly Entity[],
  attributions: readonly Attribution[],
): readonly Quote[] {
  return attributions.map(({ content, quoted, cue, source, method, score }) => ({
    type: quoted.length > 0 ? "direct" : "indirect",
    content,
    quoted,
    cue,
    source,
    method,
    confidence: score,
  }));
}
