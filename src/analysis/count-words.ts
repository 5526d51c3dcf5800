/** How long an article is to read. */
import { type Segmentation, TOKEN_KINDS } from "../document/annotations.ts";
import { type Article, isBody } from "../document/article.ts";

/** Words a minute at which adults read English silently: the mean of 190 studies, Brysbaert 2019 (J. Memory & Language 109). */
const WORDS_PER_MINUTE = 238;

const PUNCTUATION = TOKEN_KINDS.indexOf("punctuation");

/** Words and numbers of the body (paragraphs and headings; not title, captions, furniture). */
export function countWords(article: Article, { tokens, sentences }: Segmentation): number {
  let words = 0;
  for (const sentence of sentences) {
    const block = article.blocks[sentence.block];
    if (block === undefined || !isBody(block)) continue;
    for (let index = sentence.tokens.from; index < sentence.tokens.to; index++) {
      if ((tokens.kinds[index] ?? PUNCTUATION) < PUNCTUATION) words++;
    }
  }
  return words;
}

export function readingTimeSeconds(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * 60);
}
