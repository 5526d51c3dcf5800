/** News sitemaps: the titles and dates of articles that stand elsewhere (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
import type { ArticleRecord } from "../records/article-record.ts";
import { allNamed, firstNamed, wordsOf, type XmlElement } from "./xml-tree.ts";

/** A record without a body for every address that says what its article is called. */
export function readSitemap(roots: readonly XmlElement[]): readonly ArticleRecord[] {
  return [...allNamed(roots, "url")].flatMap((entry) => {
    const news = firstNamed(entry.children, "news");
    const title = wordsOf(news && firstNamed(news.children, "title"));
    const url = wordsOf(firstNamed(entry.children, "loc"));
    if (title === undefined || url === undefined || news === undefined) return [];
    const publication = firstNamed(news.children, "publication");
    const values = {
      title,
      url,
      id: url,
      source: wordsOf(publication && firstNamed(publication.children, "name")),
      language: wordsOf(publication && firstNamed(publication.children, "language")),
      date: wordsOf(firstNamed(news.children, "publication_date")) ?? wordsOf(firstNamed(entry.children, "lastmod")),
      image: wordsOf(firstNamed(firstNamed(entry.children, "image")?.children ?? [], "loc")),
    };
    const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const keywords =
      wordsOf(firstNamed(news.children, "keywords"))
        ?.split(",")
        .map((word) => word.trim()) ?? [];
    return [
      { ...present, tags: keywords, from: Object.fromEntries(Object.keys(present).map((name) => [name, "sitemap"])) },
    ];
  });
}
