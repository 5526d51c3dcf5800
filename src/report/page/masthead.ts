/** What stands at the head of a page: the article's own words on itself. */
import type { Article } from "../../document/article.ts";
import { textOf } from "../../document/span.ts";
import type { ReadingFigures } from "../article-report.ts";
import type { WordMarker } from "./mark-words.ts";
import type { Masthead } from "./page.ts";
import { webAddress } from "./web-address.ts";

export function mastheadOf(article: Article, figures: ReadingFigures, marker?: WordMarker): Masthead {
  const { title = article.id, source, byline, date, tags, section, language, url } = article.meta;
  // The headline may come from elsewhere (a page's metadata); only one that stands in the text has offsets to mark.
  const block = article.blocks.find(({ kind }) => kind === "title");
  const isInText = block !== undefined && textOf(article.text, block) === title;
  const link = webAddress(url);
  return {
    id: article.id,
    title: isInText && marker !== undefined ? marker(block) : [{ text: title }],
    ...(source !== undefined && { source }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date: { value: date.value, from: date.from } }),
    tags,
    ...(section !== undefined && { section }),
    ...(language !== undefined && { language }),
    ...(link !== undefined && { link }),
    words: figures.words,
    readingTimeSeconds: figures.readingTimeSeconds,
  };
}
