import { attribute, type ElementNode } from "./html-tree.ts";

/**
 * The words that a page's author named an element with: class, id, `data-component` and the like, cut at punctuation and
 * at the humps of camelCase, in lower case. Two neighbours also count as one ("read-more" gives read, more, readmore).
 */
export function elementWords(element: ElementNode): ReadonlySet<string> {
  const known = cache.get(element);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const classes = attribute(element, "class");
  const isPost = /(?:^|\s)(?:hentry|type-post|status-publish|post-\d+|node-\d+)(?:\s|$)/.test(classes);
  for (const name of NAMING_ATTRIBUTES) {
    for (const part of attribute(element, name).slice(0, 500).split(/\s+/)) {
      if (part.length > 0 && part.length <= 80 && !(isPost && TOPIC_CLASS.test(part))) addWords(part, words);
    }
  }
  cache.set(element, words);
  return words;
}

/** A page is parsed once and its tree never changes afterwards. */
const cache = new WeakMap<ElementNode, ReadonlySet<string>>();

const NAMING_ATTRIBUTES = ["class", "id", "data-component", "data-testid", "data-module", "data-type", "role", "name"];

/** WordPress writes a post's tags, categories and author into its class: "tag-newsletter", "category-video". They name topics. */
const TOPIC_CLASS = /^(?:tag|category|topic|author|section|keyword|format|has)[-_]/;

function addWords(part: string, words: Set<string>): void {
  let last = "";
  for (const match of part.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g)) {
    const word = match[0].toLowerCase();
    words.add(word);
    if (last !== "") words.add(last + word);
    last = word;
  }
}
