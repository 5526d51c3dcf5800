/** What a page says of itself, with the witness of each value, in order of trust. */
import type { ArticleMeta } from "../../document/article.ts";
import { attribute, descendants, type ElementNode, lineText, oneLine } from "./html-tree.ts";
import { asList, isNode, type LinkedNode, type LinkedStatements, ownValue, typesOf } from "./json-ld.ts";
import { type Field, META_NAMES } from "./meta-names.ts";
import { languageTag, pageBase, webAddress } from "./page-address.ts";
import { isoDate } from "./page-date.ts";
import { readTags } from "./page-tags.ts";
import { cleanByline, cleanTitle, matchingHeading, siteInTitle } from "./page-title.ts";
import { plainWords } from "./plain-words.ts";

/** One thing a page says, and where: "json-ld", "open graph", "twitter", "meta", "microdata", "hcard", "time", "title", "h1", "link", "html". */
interface Statement {
  readonly value: string;
  readonly from: string;
}

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
  const source =
    first("source", (value) =>
      value.length <= 100 && !/^https?:|^@/.test(value) ? value.replace(/^@/, "") : undefined,
    ) ?? siteInTitle(elements);
  if (source !== undefined) from["source"] ??= "title";
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

/** Values of one name that are read: a page has as many tags. */
const MAX_VALUES = 200;

function collectMetas(elements: readonly ElementNode[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tag !== "meta") continue;
    const value = oneLine(attribute(element, "content"));
    if (value === "") continue;
    for (const key of ["property", "name", "http-equiv", "itemprop"]) {
      const name = attribute(element, key).toLowerCase();
      if (name === "" || (key === "itemprop" && metas.has(name))) continue;
      const values = metas.get(name) ?? [];
      if (values.length < MAX_VALUES) values.push(value);
      metas.set(name, values);
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
    else if (field === "byline" && isCardOfAuthor(element)) say(cardName(element), "hcard");
    else if (field === "language" && element.tag === "html")
      say(attribute(element, "lang") || attribute(element, "xml:lang"), "html");
    else if (field === "title" && element.tag === "h1") say(lineText(element), "h1");
  }
  if (field === "title")
    for (const element of elements)
      if (element.tag === "title" && element.parent?.tag !== "svg") say(lineText(element), "title");
  return statements;
}

/** `<span class="author vcard"><a class="fn">`: the microformat that WordPress prints. */
function isCardOfAuthor(element: ElementNode): boolean {
  const classes = attribute(element, "class").toLowerCase().split(/\s+/);
  return classes.includes("vcard") && classes.includes("author");
}

function cardName(card: ElementNode): string {
  const name = descendants(card).find((inner) => /(?:^|\s)fn(?:\s|$)/.test(attribute(inner, "class")));
  return lineText(name ?? card);
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
