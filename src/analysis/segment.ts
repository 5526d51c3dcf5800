/** First stage of the analysis: the analysed blocks of an article, cut into tokens and sentences. */
import type { Segmentation } from "../document/annotations.ts";
import { type Article, isNamed } from "../document/article.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

export function segment(article: Article): Segmentation {
  const spans = article.blocks.flatMap((block, index) =>
    isNamed(block) ? [{ start: block.start, end: block.end, block: index }] : [],
  );
  const tokens = tokenize(article.text, spans);
  return { tokens, sentences: splitSentences(article.text, tokens, spans) };
}
