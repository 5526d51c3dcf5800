/** The names that data sets give the fields of an article. */

/** Names of ours that a field can be mapped to: `--field body=content`. */
export const FIELDS = [
  "title",
  "body",
  "source",
  "date",
  "url",
  "byline",
  "tags",
  "language",
  "section",
  "image",
  "id",
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields by their names in the data, as the person maps them; dots reach into objects ("meta.title"). */
export type FieldMap = Readonly<Partial<Record<Field, string>>>;

/**
 * Names found in published data sets and interfaces, most telling first; compared without case, spaces and punctuation.
 * Seen in: CC-News, news-please, RealNews, All the News, CNN/Daily Mail, XSum, Multi-News, HuffPost, NewsAPI, the APIs of the
 * Guardian and the New York Times, schema.org, Common Crawl exports, and the JSON of this program.
 */
export const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ["title", "headline", "webtitle", "articletitle", "heading", "head", "headlines", "name"],
  body: [
    "body",
    "articlebody",
    "maintext",
    "fulltext",
    "articletext",
    "articlecontent",
    "bodytext",
    "contenthtml",
    "contenttext",
    "content",
    "text",
    "rawtext",
    "plaintext",
    "textcontent",
    "article",
    "story",
    "document",
    "bodyhtml",
    "bodyxhtml",
    "leadparagraph",
    "description",
    "shortdescription",
    "summary",
    "abstract",
    "snippet",
  ],
  source: [
    "source",
    "publisher",
    "outlet",
    "publication",
    "sourcename",
    "sitename",
    "newspaper",
    "provider",
    "domain",
    "sourcedomain",
  ],
  date: [
    "date",
    "published",
    "publishdate",
    "datepublish",
    "publishedat",
    "pubdate",
    "publicationdate",
    "datepublished",
    "publishedon",
    "firstpublicationdate",
    "webpublicationdate",
    "versioncreated",
    "firstcreated",
    "createdat",
    "created",
    "timestamp",
    "datetime",
    "time",
    "updated",
    "dateline",
  ],
  url: ["url", "link", "weburl", "canonicalurl", "canonical", "articleurl", "sourceurl", "href", "shorturl"],
  byline: ["authors", "author", "byline", "by", "creator", "writer", "journalist"],
  tags: ["tags", "keywords", "categories", "category", "topics", "topic", "subjects", "newsdesk"],
  language: ["language", "lang", "inlanguage", "locale"],
  section: ["section", "sectionname", "articlesection", "desk", "column"],
  image: ["image", "imageurl", "urltoimage", "topimage", "leadimage", "thumbnail", "mainimage"],
  id: ["id", "guid", "uuid", "articleid", "docid", "documentid", "newsid", "storyid", "key", "uri"],
};

/** A field name without what people write differently: "Publish_Date" is "publishdate". */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether one of `names` is the text of an article. `abstract` and its like are too common to tell. */
export function namesBody(names: readonly string[]): boolean {
  const telling = FIELD_NAMES.body.slice(0, FIELD_NAMES.body.indexOf("description"));
  return names.some((name) => telling.includes(normalName(name)));
}
