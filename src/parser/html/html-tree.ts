/**
 * The tree of a web page: what a browser would show, made by a forgiving builder over htmlparser2's tokenizer. Nothing in
 * a page is ever run. Depth is bounded, so that whatever walks the tree may recurse.
 */

export interface TextNode {
  readonly tag: "";
  text: string;
  parent: ElementNode;
}

export interface ElementNode {
  /** Lower case. The root's is "#root". */
  readonly tag: string;
  /** Names in lower case, values with entities decoded. A map, because a page may name an attribute `__proto__`. */
  readonly attributes: ReadonlyMap<string, string>;
  parent: ElementNode | undefined;
  children: HtmlNode[];
}

export type HtmlNode = ElementNode | TextNode;

export function isElement(node: HtmlNode): node is ElementNode {
  return node.tag !== "";
}

/** The value of an attribute, or the empty string. */
export function attribute(element: ElementNode, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** All elements below `root` in document order, `root` left out. */
export function descendants(root: ElementNode): readonly ElementNode[] {
  const found: ElementNode[] = [];
  const collect = (element: ElementNode): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      found.push(child);
      collect(child);
    }
  };
  collect(root);
  return found;
}

/** Everything written inside an element, white space as it stands. */
export function rawText(element: ElementNode): string {
  let text = "";
  for (const child of element.children) text += isElement(child) ? rawText(child) : child.text;
  return text;
}

/** Everything written inside an element in one line. */
export function lineText(element: ElementNode): string {
  return oneLine(rawText(element));
}

/** `text` with every stretch of white space (no-break spaces too) as one space, none at the ends, soft hyphens and marks of width zero left out. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
