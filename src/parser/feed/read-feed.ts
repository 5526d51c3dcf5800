/** Feeds: RSS 0.9 to 2.0, RDF, Atom and JSON Feed, by feedsmith. Every entry is a record. */
import { parseFeed } from "feedsmith";
import { ParseError } from "../../errors.ts";
import type { ArticleRecord } from "../records/article-record.ts";

type Values = Readonly<
  Partial<Record<Exclude<keyof ArticleRecord, "tags" | "from" | "captions" | "bodyKind">, unknown>>
> & {
  readonly tags: readonly unknown[];
};

type Found = ReturnType<typeof parseFeed>;
type Feed<F extends Found["format"]> = Extract<Found, { format: F }>["feed"];

/** The entries of a feed, in order. `document` is the text of an XML feed, or the parsed object of a JSON Feed. */
export function readFeed(document: string | object): readonly ArticleRecord[] {
  const found = parse(document);
  switch (found.format) {
    case "rss":
      return rssRecords(found.feed);
    case "rdf":
      return rdfRecords(found.feed);
    case "atom":
      return atomRecords(found.feed);
    case "json":
      return jsonRecords(found.feed);
    default:
      return found satisfies never;
  }
}

function rssRecords({ title, language, items = [] }: Feed<"rss">): readonly ArticleRecord[] {
  return items.map((item) =>
    recordOf({
      title: item.title ?? item.dc?.titles?.[0],
      body: fullest(item.content?.encoded, item.description, item.media?.description?.value),
      id: item.guid?.value ?? item.link,
      source: item.source?.title ?? title,
      byline: list([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(nameOf)]),
      date: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created,
      url: item.link,
      language,
      image: item.media?.contents?.[0]?.url ?? item.media?.thumbnails?.[0]?.url ?? item.enclosures?.[0]?.url,
      tags: (item.categories ?? []).map(({ name }) => name),
    }),
  );
}

function rdfRecords({ title, items = [] }: Feed<"rdf">): readonly ArticleRecord[] {
  return items.map((item) =>
    recordOf({
      title: item.title,
      body: fullest(item.content?.encoded, item.description),
      id: item.link,
      source: title,
      byline: list(item.dc?.creators ?? []),
      date: item.dc?.dates?.[0],
      url: item.link,
      tags: item.dc?.subjects ?? [],
    }),
  );
}

function atomRecords({ title, entries = [], xml, authors }: Feed<"atom">): readonly ArticleRecord[] {
  return entries.map((entry) =>
    recordOf({
      title: entry.title?.value,
      body: fullest(entry.content?.value, entry.summary?.value),
      id: entry.id ?? linkOf(entry.links),
      source: entry.source?.title?.value ?? title?.value,
      byline: list((entry.authors ?? authors ?? []).map(nameOf)),
      date: entry.published ?? entry.updated,
      url: linkOf(entry.links),
      language: xml?.lang,
      image: entry.media?.contents?.[0]?.url ?? entry.media?.thumbnails?.[0]?.url,
      tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
    }),
  );
}

function jsonRecords({ title, language, items = [], authors }: Feed<"json">): readonly ArticleRecord[] {
  return items.map((item) =>
    recordOf({
      title: item.title,
      body: item.content_html ?? item.content_text ?? item.summary,
      id: item.id ?? item.url,
      source: title,
      byline: list((item.authors ?? authors ?? []).map(nameOf)),
      date: item.date_published ?? item.date_modified,
      url: item.url,
      language: item.language ?? language,
      image: item.image,
      tags: item.tags ?? [],
    }),
  );
}

function parse(document: string | object): Found {
  try {
    return parseFeed(document);
  } catch (error) {
    throw new ParseError("the feed cannot be read", { cause: error, hint: "check that it is RSS, Atom or JSON Feed" });
  }
}

/** The longest of the texts of an entry: some feeds put the article into the description and a caption into the content. */
function fullest(...texts: readonly (string | undefined)[]): string | undefined {
  const [first, ...rest] = texts.filter((text) => text !== undefined);
  return rest.reduce((best, text) => (text.length > 2 * best.length ? text : best), first ?? "") || undefined;
}

function linkOf(links: readonly { readonly href?: string; readonly rel?: string }[] = []): string | undefined {
  return (links.find(({ rel = "alternate" }) => rel === "alternate") ?? links[0])?.href;
}

/** RSS writes its authors "jane@example.com (Jane Doe)". */
function nameOf(person: string | { readonly name?: string; readonly email?: string }): string | undefined {
  const name = typeof person === "string" ? person : (person.name ?? person.email);
  return /^\S+@\S+\s+\((.+)\)$/.exec((name ?? "").slice(0, 500))?.[1] ?? name;
}

function list(names: readonly (string | undefined)[]): string | undefined {
  return [...new Set(names.filter((name) => name !== undefined))].join(", ") || undefined;
}

function recordOf({ tags, ...values }: Values): ArticleRecord {
  const present = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [],
    ),
  );
  return {
    ...present,
    tags: [...new Set(tags.filter((tag) => typeof tag === "string" && tag.trim() !== ""))].map(String),
    from: Object.fromEntries(Object.keys(present).map((name) => [name, "feed"])),
  };
}
