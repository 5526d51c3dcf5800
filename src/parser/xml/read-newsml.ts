/** NewsML-G2 (https://iptc.org/standards/newsml-g2/) and NewsML 1: envelopes around stories in NITF, XHTML or plain text. */
import type { ArticleRecord } from "../records/article-record.ts";
import { readNitf } from "./read-nitf.ts";
import { allNamed, firstNamed, wordsOf, type XmlElement } from "./xml-tree.ts";

/** The records of every text item of a document: a news item, or a message of several. */
export function readNewsMl(roots: readonly XmlElement[]): readonly ArticleRecord[] {
  const modern = [...allNamed(roots, "newsItem")].flatMap((item) => readItem(item) ?? []);
  return modern.length > 0 ? modern : [...allNamed(roots, "NewsItem")].flatMap((item) => readOldItem(item) ?? []);
}

function readItem(item: XmlElement): ArticleRecord | undefined {
  const inside = item.children;
  const meta = firstNamed(inside, "contentMeta")?.children ?? [];
  const about = firstNamed(inside, "itemMeta")?.children ?? [];
  const content = firstNamed(inside, "contentSet")?.children ?? [];
  const inner = contentOf(content);
  const values = {
    ...inner,
    title: wordsOf(firstNamed(meta, "headline")) ?? inner?.title ?? wordsOf(firstNamed(about, "title")),
    id: item.attributes["guid"],
    source: wordsOf(firstNamed(meta, "creditline")) ?? nameOf(firstNamed(about, "provider")) ?? inner?.source,
    byline: wordsOf(firstNamed(meta, "by")) ?? nameOf(firstNamed(meta, "creator")) ?? inner?.byline,
    date:
      wordsOf(firstNamed(meta, "contentCreated")) ??
      wordsOf(firstNamed(about, "versionCreated")) ??
      wordsOf(firstNamed(about, "firstCreated")) ??
      inner?.date,
    language: firstNamed(meta, "language")?.attributes["tag"] ?? item.attributes["lang"] ?? item.attributes["xml:lang"],
  };
  const tags = [...allNamed(meta, "subject"), ...allNamed(meta, "keyword")].flatMap((subject) => nameOf(subject) ?? []);
  return recordOf(values, [...tags, ...(inner?.tags ?? [])]);
}

/** The story itself: NITF or XHTML inline, or plain text. Pictures and video alone are no article. */
function contentOf(content: readonly XmlElement[]): ArticleRecord | undefined {
  const nitf = firstNamed(content, "nitf");
  if (nitf !== undefined) return readNitf(nitf);
  const marked = firstNamed(content, "inlineXML");
  if (marked !== undefined) {
    const body = firstNamed(marked.children, "body");
    const title = wordsOf(firstNamed(marked.children, "title"));
    return recordOf({ title, body: (body ?? marked).inner, bodyKind: "html" }, []);
  }
  const plain = firstNamed(content, "inlineData");
  if (plain === undefined) return undefined;
  return recordOf(
    { body: plain.text, bodyKind: /html/i.test(plain.attributes["contenttype"] ?? "") ? "html" : "text" },
    [],
  );
}

/** NewsML 1: `NewsItem` with `NewsLines` and `ContentItem`. */
function readOldItem(item: XmlElement): ArticleRecord | undefined {
  const inside = item.children;
  const content = firstNamed(inside, "DataContent");
  const nitf = content && firstNamed(content.children, "nitf");
  const inner = nitf === undefined ? undefined : readNitf(nitf);
  const body = content === undefined ? undefined : (firstNamed(content.children, "body") ?? content);
  const isMarked = content !== undefined && content.children.length > 0;
  const values = {
    ...(inner ?? (body && { body: isMarked ? body.inner : body.text, bodyKind: isMarked ? "html" : "text" })),
    title: wordsOf(firstNamed(inside, "HeadLine")) ?? inner?.title,
    id: wordsOf(firstNamed(inside, "PublicIdentifier")) ?? wordsOf(firstNamed(inside, "NewsItemId")),
    byline: wordsOf(firstNamed(inside, "ByLine")) ?? inner?.byline,
    source: wordsOf(firstNamed(inside, "CreditLine")) ?? inner?.source,
    date:
      wordsOf(firstNamed(inside, "ThisRevisionCreated")) ?? wordsOf(firstNamed(inside, "FirstCreated")) ?? inner?.date,
    language: firstNamed(inside, "Language")?.attributes["FormalName"],
  };
  return recordOf(values, [
    ...[...allNamed(inside, "KeywordLine")].flatMap((line) => wordsOf(line) ?? []),
    ...(inner?.tags ?? []),
  ]);
}

/** A concept's English name, or the first it has; its literal where it has none. */
function nameOf(concept: XmlElement | undefined): string | undefined {
  if (concept === undefined) return undefined;
  const names = [...allNamed(concept.children, "name")];
  const english = names.find(({ attributes }) => /^en/i.test(attributes["xml:lang"] ?? ""));
  const known = concept.attributes["literal"];
  return wordsOf(english) ?? wordsOf(names[0]) ?? known ?? (names.length === 0 ? wordsOf(concept) : undefined);
}

/** A record of the values that are there, each said to come from NewsML. Nothing where there is no text and no title. */
function recordOf(values: Readonly<Record<string, unknown>>, tags: readonly string[]): ArticleRecord | undefined {
  const present = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== undefined && name !== "tags" && name !== "from"),
  );
  if (present["body"] === undefined && present["title"] === undefined) return undefined;
  return {
    ...present,
    tags: [...new Set(tags)],
    from: Object.fromEntries(Object.keys(present).map((name) => [name, "newsml"])),
  };
}
