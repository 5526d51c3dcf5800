/** What a page says of itself, with the witness of each value, in order of trust. */
import type { ArticleMeta } from "../../document/article.ts";
import { attribute, descendants, type ElementNode, lineText, oneLine } from "./html-tree.ts";
import { asList, isNode, type LinkedNode, type LinkedStatements, ownValue, typesOf } from "./json-ld.ts";
import { isoDate } from "./page-date.ts";
import { cleanByline, cleanTitle, matchingHeading } from "./page-title.ts";
import { parseTree } from "./parse-tree.ts";

/** One thing a page says, and where: "json-ld", "open graph", "twitter", "meta", "microdata", "time", "title", "h1", "link", "html". */
interface Statement {
  readonly value: string;
  readonly from: string;
}

type Field = "title" | "source" | "byline" | "date" | "language" | "url" | "section" | "image";

/** Names of `<meta>` by field; property and name are read alike. Within a witness, the first that is there counts. */
const META_NAMES: ReadonlyArray<readonly [from: string, Partial<Record<Field | "tags", readonly string[]>>]> = [
  [
    "open graph",
    {
      title: ["og:title"],
      source: ["og:site_name"],
      byline: ["article:author_name", "article:author", "og:article:author", "book:author"],
      date: [
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:pubdate",
        "og:published_time",
      ],
      language: ["og:locale"],
      url: ["og:url"],
      section: ["article:section", "og:article:section"],
      image: ["og:image:secure_url", "og:image", "og:image:url"],
      tags: ["article:tag", "og:article:tag", "article:tags"],
    },
  ],
  ["twitter", { title: ["twitter:title"], image: ["twitter:image", "twitter:image:src"], byline: ["twitter:data1"] }],
  [
    "meta",
    {
      title: [
        "headline",
        "hdl",
        "dc.title",
        "dcterms.title",
        "sailthru.title",
        "parsely-title",
        "citation_title",
        "cxenseparse:title",
      ],
      source: [
        "application-name",
        "publisher",
        "dc.publisher",
        "dcterms.publisher",
        "copyright",
        "cre",
        "source",
        "apple-mobile-web-app-title",
      ],
      byline: [
        "byl",
        "author",
        "article.author",
        "dc.creator",
        "dcterms.creator",
        "sailthru.author",
        "parsely-author",
        "citation_author",
        "cxenseparse:author",
      ],
      date: [
        "article.published",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "pubdate",
        "datepublished",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dcterms.created",
        "sailthru.date",
        "parsely-pub-date",
        "publication_date",
        "date.release",
        "ptime",
        "cxenseparse:recs:publishtime",
        "citation_publication_date",
        "iso-8601-publish-date",
        "date",
      ],
      language: ["content-language", "language", "dc.language", "dcterms.language"],
      section: ["section", "parsely-section", "cg", "article.section", "cxenseparse:section"],
      image: ["sailthru.image.full", "parsely-image-url", "thumbnail"],
      tags: ["news_keywords", "keywords", "sailthru.tags", "parsely-tags", "article.keywords"],
    },
  ],
];

/** Everything `ArticleMeta` asks for. `address` is where the page was read from, if it is known. */
export function readPageMeta(root: ElementNode, linked: LinkedStatements, address: string | undefined): ArticleMeta {
  const elements = descendants(root);
  const metas = collectMetas(elements);
  const statements = (field: Field): Statement[] => [
    ...linkedStatements(field, linked),
    ...META_NAMES.flatMap(([from, names]) =>
      (names[field] ?? []).flatMap((name) => (metas.get(name) ?? []).map((value) => ({ value, from }))),
    ),
    ...markupStatements(field, elements),
  ];
  const from: Record<string, string> = {};
  const first = (field: Field, accept: (value: string) => string | undefined): string | undefined => {
    for (const statement of statements(field)) {
      const value = accept(plainWords(statement.value));
      if (value === undefined || value === "") continue;
      from[field] = statement.from;
      return value;
    }
    return undefined;
  };

  const base = pageBase(elements, address);
  const source = first("source", (value) =>
    value.length <= 100 && !/^https?:|^@/.test(value) ? value.replace(/^@/, "") : undefined,
  );
  const title = first("title", (value) => cleanTitle(value, source, elements));
  const byline = first("byline", (value) => cleanByline(value, source));
  const date = first("date", isoDate);
  const language = first("language", languageTag);
  const url = first("url", (value) => webAddress(value, base)) ?? address;
  const section = first("section", (value) => (value.length <= 80 ? value : undefined));
  const image = first("image", (value) => webAddress(value, base ?? url));
  const [tags, tagsFrom] = readTags(linked, metas, elements);
  if (tagsFrom !== undefined) from["tags"] = tagsFrom;
  if (from["url"] === undefined && address !== undefined) from["url"] = "address";
  return {
    tags,
    ...(title !== undefined && { title: matchingHeading(title, elements) ?? title }),
    ...(source !== undefined && { source }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date: { value: date, from: from["date"] ?? "" } }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(section !== undefined && { section }),
    ...(image !== undefined && { image }),
    from,
  };
}

function collectMetas(elements: readonly ElementNode[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tag !== "meta") continue;
    const value = oneLine(attribute(element, "content"));
    if (value === "") continue;
    for (const key of ["property", "name", "http-equiv", "itemprop"]) {
      const name = attribute(element, key).toLowerCase();
      if (name === "" || (key === "itemprop" && metas.has(name))) continue;
      metas.set(name, [...(metas.get(name) ?? []), value].slice(0, 200));
    }
  }
  return metas;
}

const LINKED_NAMES: Partial<Record<Field, readonly string[]>> = {
  title: ["headline", "name"],
  date: ["datePublished", "dateCreated", "uploadDate", "dateModified"],
  language: ["inLanguage"],
  url: ["url", "mainEntityOfPage", "@id"],
  section: ["articleSection"],
  image: ["image", "thumbnailUrl"],
};

function linkedStatements(field: Field, linked: LinkedStatements): Statement[] {
  const { article, others, byId } = linked;
  const from = "json-ld";
  if (field === "source") {
    const publishers =
      article === undefined ? [] : asList(ownValue(article, "publisher")).map((node) => nameOf(node, byId));
    const sites = others.filter((node) => typesOf(node).includes("WebSite")).map((node) => nameOf(node, byId));
    return [...publishers, ...sites].filter((value) => value !== undefined).map((value) => ({ value, from }));
  }
  if (article === undefined) return [];
  if (field === "byline") {
    for (const property of ["author", "creator", "contributor"]) {
      const names = asList(ownValue(article, property))
        .map((node) => nameOf(node, byId))
        .filter((name) => name !== undefined);
      if (names.length > 0) return [{ value: [...new Set(names)].join(", "), from }];
    }
    return [];
  }
  return (LINKED_NAMES[field] ?? []).flatMap((name) => {
    const value = asList(ownValue(article, name))
      .map((entry) => addressOrWords(entry, byId))
      .find((entry) => entry !== undefined);
    return value === undefined ? [] : [{ value, from }];
  });
}

function nameOf(value: unknown, byId: ReadonlyMap<string, LinkedNode>): string | undefined {
  if (typeof value === "string") return oneLine(value) || undefined;
  if (!isNode(value)) return undefined;
  const name = asList(ownValue(value, "name"))[0];
  if (typeof name === "string") return oneLine(name) || undefined;
  const id = ownValue(value, "@id");
  const known = typeof id === "string" ? byId.get(id) : undefined;
  const knownName = known === undefined ? undefined : ownValue(known, "name");
  return typeof knownName === "string" ? oneLine(knownName) : undefined;
}

function addressOrWords(value: unknown, byId: ReadonlyMap<string, LinkedNode>): string | undefined {
  if (typeof value === "string") return oneLine(value) || undefined;
  if (!isNode(value)) return undefined;
  for (const name of ["url", "contentUrl", "@id", "name"]) {
    const entry = ownValue(value, name);
    if (typeof entry !== "string") continue;
    const known = name === "@id" ? byId.get(entry) : undefined;
    const address = known === undefined ? undefined : (ownValue(known, "url") ?? ownValue(known, "contentUrl"));
    return typeof address === "string" ? address : entry;
  }
  return undefined;
}

/** Microdata, `<time>`, links and the elements that every page has. */
function markupStatements(field: Field, elements: readonly ElementNode[]): Statement[] {
  const statements: Statement[] = [];
  const say = (value: string, from: string): void => {
    if (oneLine(value) !== "") statements.push({ value, from });
  };
  const properties = MICRODATA[field];
  for (const element of elements) {
    const property = attribute(element, "itemprop");
    if (property !== "" && property.split(/\s+/).some((name) => properties.includes(name))) {
      say(itemValue(element, field), "microdata");
    }
  }
  for (const element of elements) {
    const rel = attribute(element, "rel").toLowerCase();
    if (field === "date" && element.tag === "time") say(attribute(element, "datetime") || lineText(element), "time");
    else if (field === "url" && element.tag === "link" && rel === "canonical")
      statements.unshift({ value: attribute(element, "href"), from: "link" });
    else if (field === "image" && element.tag === "link" && rel === "image_src")
      say(attribute(element, "href"), "link");
    else if (field === "byline" && rel === "author" && element.tag === "a") say(lineText(element), "link");
    else if (field === "language" && element.tag === "html")
      say(attribute(element, "lang") || attribute(element, "xml:lang"), "html");
    else if (field === "title" && element.tag === "h1") say(lineText(element), "h1");
  }
  if (field === "title")
    for (const element of elements)
      if (element.tag === "title" && element.parent?.tag !== "svg") say(lineText(element), "title");
  return statements;
}

const MICRODATA: Readonly<Record<Field, readonly string[]>> = {
  title: ["headline"],
  source: [],
  byline: ["author"],
  date: ["datePublished", "dateCreated"],
  language: ["inLanguage"],
  url: [],
  section: ["articleSection"],
  image: ["thumbnailUrl"],
};

function itemValue(element: ElementNode, field: Field): string {
  if (field === "byline") {
    const name = descendants(element).find((inner) => attribute(inner, "itemprop") === "name");
    if (name !== undefined) return attribute(name, "content") || lineText(name);
  }
  return attribute(element, "content") || attribute(element, "datetime") || lineText(element);
}

function readTags(
  linked: LinkedStatements,
  metas: ReadonlyMap<string, readonly string[]>,
  elements: readonly ElementNode[],
): readonly [readonly string[], string | undefined] {
  const keywords = linked.article === undefined ? [] : asList(ownValue(linked.article, "keywords"));
  const witnesses: [string, string[]][] = [
    [
      "json-ld",
      keywords
        .flatMap((entry) => (isNode(entry) ? [ownValue(entry, "name")] : [entry]))
        .filter((entry) => typeof entry === "string"),
    ],
    ...META_NAMES.flatMap(([from, names]) =>
      (names.tags ?? []).map((name): [string, string[]] => [from, [...(metas.get(name) ?? [])]]),
    ),
    [
      "microdata",
      elements
        .filter((element) => attribute(element, "itemprop") === "keywords")
        .map((element) => attribute(element, "content") || lineText(element)),
    ],
    [
      "link",
      elements
        .filter((element) => element.tag === "a" && /(?:^|\s)tag(?:\s|$)/.test(attribute(element, "rel")))
        .map(lineText),
    ],
  ];
  for (const [from, values] of witnesses) {
    const tags = values.length === 1 ? (values[0] ?? "").split(/[,;|]/) : values;
    const clean = [
      ...new Set(
        tags.map((tag) => plainWords(tag)).filter((tag) => tag !== "" && tag.length <= 60 && !/^https?:/.test(tag)),
      ),
    ];
    if (clean.length > 0) return [clean.slice(0, 60), from];
  }
  return [[], undefined];
}

/** Values that were escaped twice ("Harry &amp;amp; Meghan") or carry markup. */
function plainWords(value: string): string {
  return oneLine(/&[#a-z0-9]{2,8};|<[a-z/]/i.test(value) ? lineText(parseTree(value)) : value);
}

/** BCP 47 of "en_US", "en-us", "English"; undefined for what is no tag. */
function languageTag(value: string): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_].*)?$/i.exec(
    value.split(",")[0]?.trim() ?? "",
  );
  if (match === null) return /^english$/i.test(value) ? "en" : undefined;
  const [, language = "", script, region] = match;
  const parts = [language.toLowerCase()];
  if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  if (region !== undefined) parts.push(region.toUpperCase());
  return parts.join("-");
}

function pageBase(elements: readonly ElementNode[], address: string | undefined): string | undefined {
  const base = elements.find((element) => element.tag === "base");
  return (base && webAddress(attribute(base, "href"), address)) ?? address;
}

/** An absolute http(s) address, or undefined. */
function webAddress(value: string, base: string | undefined): string | undefined {
  const text = value.trim();
  if (text === "" || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}
