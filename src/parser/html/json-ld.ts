/** Reads the schema.org statements that a page makes about itself in `<script type="application/ld+json">`. */
import { jsonValue } from "../records/json-value.ts";
import { attribute, descendants, type ElementNode, lineText, rawText } from "./html-tree.ts";
import { letters } from "./page-title.ts";

export type LinkedNode = Readonly<Record<string, unknown>>;

export interface LinkedStatements {
  /** The article of the page, if it says so. */
  readonly article?: LinkedNode;
  /** The page around it: WebPage, WebSite, Organization, in the order of the page. */
  readonly others: readonly LinkedNode[];
  /** What is said elsewhere of an `@id`. */
  readonly byId: ReadonlyMap<string, LinkedNode>;
}

/** schema.org's types of article, most telling first. */
const ARTICLE_TYPES = [
  "NewsArticle",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
  "ReviewNewsArticle",
  "AskPublicNewsArticle",
  "LiveBlogPosting",
  "Article",
  "BlogPosting",
  "AdvertiserContentArticle",
  "SatiricalArticle",
  "ScholarlyArticle",
  "TechArticle",
  "Report",
  "Review",
  "ClaimReview",
  "SocialMediaPosting",
  "CreativeWork",
];
const MAX_NODES = 2000;
const MAX_DEPTH = 12;
const MAX_NAMES = 20;

export function readLinkedStatements(root: ElementNode): LinkedStatements {
  const nodes: LinkedNode[] = [];
  const names: string[] = [];
  for (const element of descendants(root)) {
    if ((element.tag === "h1" || element.tag === "title") && names.length < MAX_NAMES)
      names.push(letters(lineText(element)));
    if (element.tag !== "script" || !/ld\+json/i.test(attribute(element, "type"))) continue;
    collect(parseLoosely(rawText(element)), nodes, 0);
  }
  const byId = new Map<string, LinkedNode>();
  for (const node of nodes) {
    const id = ownValue(node, "@id");
    // A reference holds nothing but its @id.
    if (typeof id === "string" && Object.keys(node).length > 2 && !byId.has(id)) byId.set(id, node);
  }
  const ranked = nodes
    .map((node) => ({ node, rank: articleRank(node) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const candidates = ranked.map(({ node }) => node).filter(hasWords);
  // Pages state the articles that they link to as well: the one of this page has its headline.
  const article = candidates.find((node) => isNamed(node, names)) ?? candidates.find(isArticle);
  const others = nodes.filter((node) => articleRank(node) < 0);
  return { ...(article !== undefined && { article }), others, byId };
}

/** An own property; a page may write `__proto__` or `constructor` as a name. */
export function ownValue(node: LinkedNode, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

/** The names of a node's types without the address of the vocabulary. */
export function typesOf(node: LinkedNode): readonly string[] {
  return asList(ownValue(node, "@type"))
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function articleRank(node: LinkedNode): number {
  const ranks = typesOf(node)
    .map((type) => ARTICLE_TYPES.indexOf(type))
    .filter((rank) => rank >= 0);
  return ranks.length === 0 ? -1 : Math.min(...ranks);
}

/** Reviews and creative works may be of anything on the page. */
function isArticle(node: LinkedNode): boolean {
  return typesOf(node).some((type) => /(?:Article|BlogPosting)$/.test(type));
}

function hasWords(node: LinkedNode): boolean {
  return ["headline", "name", "articleBody", "datePublished"].some((name) => ownValue(node, name) !== undefined);
}

/** Whether the node's headline stands in one of `names`, given by their letters, or the other way round. */
function isNamed(node: LinkedNode, names: readonly string[]): boolean {
  const headline = ownValue(node, "headline") ?? ownValue(node, "name");
  const own = typeof headline === "string" ? letters(headline.slice(0, 300)) : "";
  return own.length >= 8 && names.some((name) => name.includes(own) || (name.length >= 8 && own.includes(name)));
}

function collect(value: unknown, nodes: LinkedNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, nodes, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  if (typesOf(value).length > 0 || ownValue(value, "@id") !== undefined) nodes.push(value);
  for (const name of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "itemReviewed"]) {
    collect(ownValue(value, name), nodes, depth + 1);
  }
  for (const name of ["author", "publisher", "creator", "isPartOf", "sourceOrganization"]) {
    for (const entry of asList(ownValue(value, name))) if (isNode(entry) && nodes.length < MAX_NODES) nodes.push(entry);
  }
}

/** JSON as pages write it: comments around it, raw line ends in strings, commas too many, several values in a row. */
function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  return tryJson(text) ?? tryJson(text.replace(/\s+/g, " ").replace(/,(\s*[}\]])/g, "$1"));
}

function tryJson(text: string): unknown {
  try {
    return jsonValue(text);
  } catch {
    // Broken statements are as good as none: the other witnesses of the page are asked.
    return undefined;
  }
}
