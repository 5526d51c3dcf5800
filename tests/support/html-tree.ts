/** A page as a tree, read by htmlparser2: what the tests of the HTML renderer look at. */
import { Parser } from "htmlparser2";

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | string)[];
}

/** The document; throws where a tag is not closed by its own end tag. */
export function readPage(source: string): PageElement {
  const root: PageElement = { tag: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const element: PageElement = { tag, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(text) {
      open.at(-1)?.children.push(text);
    },
    onclosetag(tag, isImplied) {
      if (isImplied && !VOID.has(tag)) throw new Error(`<${tag}> is not closed`);
      open.pop();
    },
  });
  parser.end(source);
  return root;
}

const VOID = new Set(["meta", "link", "input", "br"]);

/** All elements that a test holds for, in document order. */
export function findAll(element: PageElement, holds: (element: PageElement) => boolean): readonly PageElement[] {
  const within = element.children.flatMap((child) => (typeof child === "string" ? [] : findAll(child, holds)));
  return holds(element) ? [element, ...within] : within;
}

export function textContent(element: PageElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textContent(child))).join("");
}
