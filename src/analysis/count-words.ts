/** How long an article is to read. */
import type { Segmentation } from "../document/annotations.ts";
import type { Article } from "../document/article.ts";
import { tabulateWords } from "./stats/word-table.ts";

/** Words a minute at which adults read English silently: the mean of 190 studies, Brysbaert 2019 (J. Memory & Language 109). */
const WORDS_PER_MINUTE = 238;

/** Words of the body (headings and paragraphs; not title, captions, furniture), as a reader counts them: "don't" is one. */
export function countWords(article: Article, segmentation: Segmentation): number {
  return tabulateWords(article, segmentation).length;
}

export function readingTimeSeconds(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * 60);
}
