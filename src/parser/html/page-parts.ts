/** Names the parts of a page: which elements are captions, credits, bylines, furniture, and why. */
import { elementWords } from "./element-words.ts";
import { attribute, type ElementNode, isElement } from "./html-tree.ts";
import { PART_NAMES, type PartKind } from "./part-words.ts";
import type { TextBlock } from "./read-blocks.ts";

export interface Part {
  readonly kind: PartKind;
  readonly reason: string;
}

/** Facts about an element that its name alone does not give, added up from the blocks inside. */
export interface Mass {
  /** Characters of prose. */
  prose: number;
  /** All visible characters. */
  text: number;
  link: number;
  /** Paragraphs of prose. */
  paragraphs: number;
  /** Characters of embedded posts. */
  embedded: number;
}

const NO_MASS: Mass = { prose: 0, text: 0, link: 0, paragraphs: 0, embedded: 0 };

/** Adds the blocks up over all elements around them. */
export function weighElements(root: ElementNode, blocks: readonly TextBlock[]): ReadonlyMap<ElementNode, Mass> {
  const masses = new Map<ElementNode, Mass>();
  const massOf = (element: ElementNode): Mass => {
    let mass = masses.get(element);
    if (mass === undefined) {
      mass = { ...NO_MASS };
      masses.set(element, mass);
    }
    return mass;
  };
  for (const block of blocks) {
    const mass = massOf(block.element);
    mass.text += block.text.length;
    mass.link += block.linkLength;
    if (block.prose === 0) continue;
    mass.prose += block.prose;
    mass.paragraphs++;
  }
  const addUp = (element: ElementNode): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      addUp(child);
      const inner = masses.get(child);
      if (inner === undefined) continue;
      const mass = massOf(element);
      mass.prose += inner.prose;
      mass.text += inner.text;
      mass.link += inner.link;
      mass.paragraphs += inner.paragraphs;
      mass.embedded += isEmbeddedPost(child) ? inner.text : inner.embedded;
    }
  };
  addUp(root);
  return masses;
}

const FURNITURE_TAGS: ReadonlyMap<string, Part> = new Map([
  ["nav", { kind: "furniture", reason: "navigation" }],
  ["footer", { kind: "furniture", reason: "page frame" }],
  ["aside", { kind: "furniture", reason: "aside" }],
  ["form", { kind: "furniture", reason: "form" }],
  ["fieldset", { kind: "furniture", reason: "form" }],
  ["figcaption", { kind: "caption", reason: "" }],
]);

/**
 * What an element is by its own tag and name, or undefined where it may be reading text. `isSpared` says that it holds too
 * much of the page's prose to go by its name alone.
 */
function ownPart(element: ElementNode, mass: Mass, isSpared: boolean, mercy: Mercy): Part | undefined {
  if (NEVER_PARTS.has(element.tag) || (isSpared && mercy === "all")) return undefined;
  if (!isSpared && isHidden(element)) return { kind: "furniture", reason: "hidden" };
  // An embedded post stands in wrappers of many names: "social-media-embed", "widget".
  if (mass.embedded > 0.5 * mass.text || isEmbeddedPost(element)) return undefined;
  // The word alone may be a section ("comment is free"); the class alone is one reader's comment.
  if (
    /(?:^|\s)(?:comment|comentario|kommentar|commentaire)(?:\s|$)/i.test(attribute(element, "class")) &&
    element.tag !== "section"
  ) {
    return { kind: "furniture", reason: "comments" };
  }
  const words = elementWords(element);
  if (words.size > 0) {
    for (const { kind, reason, strong, weak } of PART_NAMES) {
      if (isSpared && !UNSPARED.has(reason)) continue;
      for (const word of words) {
        if (strong.has(word) || (mass.paragraphs === 0 && weak.has(word))) return { kind, reason };
      }
    }
  }
  return isSpared ? undefined : FURNITURE_TAGS.get(element.tag);
}

/**
 * What becomes of a part that holds more than a third of the page's prose: it goes by its name, is spared unless it is
 * called something that is never the article, or is spared whatever it is called.
 */
export type Mercy = "none" | "frame" | "all";
const MUCH_PROSE = 0.35;
/** Whatever holds nearly all of the prose is wrapped around the page: `<form id="aspnetForm">`, `<div id="overlay">`. */
const MOST_PROSE = 0.8;

/** Parts that are never the article, and may well be longer than it. */
const UNSPARED: ReadonlySet<string> = new Set([
  "comments",
  "cookie notice",
  "related links",
  "newsletter box",
  "share bar",
  "author box",
]);

const NEVER_PARTS: ReadonlySet<string> = new Set(["html", "body", "main"]);

function isHidden(element: ElementNode): boolean {
  const style = attribute(element, "style");
  return (
    element.attributes.has("hidden") ||
    attribute(element, "aria-hidden") === "true" ||
    (style !== "" &&
      /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|right|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i.test(
        style,
      ))
  );
}

/** The classes of posts from elsewhere that a page shows as they are. */
const EMBED_WORDS: readonly string[] =
  "twittertweet twittervideo instagrammedia fbpost fbvideo tiktokembed redditembed blueskyembed mastodonembed".split(
    " ",
  );

export function isEmbeddedPost(element: ElementNode): boolean {
  if (element.tag !== "blockquote" && element.tag !== "div") return false;
  const words = elementWords(element);
  return EMBED_WORDS.some((word) => words.has(word));
}

/** The part that each element belongs to: its own, or that of the innermost element around it that is one. */
export function nameParts(
  root: ElementNode,
  masses: ReadonlyMap<ElementNode, Mass>,
  mercy: Mercy,
): ReadonlyMap<ElementNode, Part> {
  const parts = new Map<ElementNode, Part>();
  const pageProse = masses.get(root)?.prose ?? 0;
  const walk = (element: ElementNode, around: Part | undefined): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const mass = masses.get(child) ?? NO_MASS;
      const much = mercy === "none" ? MOST_PROSE : MUCH_PROSE;
      const own = ownPart(child, mass, mass.prose > much * pageProse, mercy);
      // A caption inside a gallery is a caption; a caption inside a list of related stories goes with the list.
      const inner =
        around === undefined || (around.reason === "gallery" && own !== undefined) ? (own ?? around) : around;
      if (inner !== undefined) parts.set(child, inner);
      walk(child, inner);
    }
  };
  walk(root, undefined);
  return parts;
}
