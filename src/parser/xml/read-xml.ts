/** XML documents of news other than pages and feeds: told apart by their elements. */
import type { ArticleRecord } from "../records/article-record.ts";
import { readNewsMl } from "./read-newsml.ts";
import { readNitf } from "./read-nitf.ts";
import { readSitemap } from "./read-sitemap.ts";
import { allNamed, parseXml } from "./xml-tree.ts";

/** The records of a document; empty where it is of no kind that holds articles. */
export function readXml(xml: string): readonly ArticleRecord[] {
  const roots = parseXml(xml);
  const items = readNewsMl(roots);
  if (items.length > 0) return items;
  const stories = [...allNamed(roots, "nitf")].map(readNitf);
  return stories.length > 0 ? stories : readSitemap(roots);
}
