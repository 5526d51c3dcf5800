/** Web pages as trees, much as a browser would build them. */
import { Tokenizer } from "htmlparser2";
import { closeComments } from "./close-comments.ts";
import type { ElementNode } from "./html-tree.ts";

/** Browsers stop nesting at 512 as well; deeper elements become siblings of the last one. */
const MAX_DEPTH = 400;
/** Attribute values are cut here: no address, class list or description is longer, but a `data:` address may be. */
const MAX_ATTRIBUTE_LENGTH = 20_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const VOID = words(
  "area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound",
);
/** Opening one of these ends a paragraph that is still open. */
const ENDS_PARAGRAPH = words(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul",
);
/** What an end tag or an implied end never reaches out of. */
const SCOPE = words("#root td th caption button template object");
const HEADINGS = words("h1 h2 h3 h4 h5 h6");
/** Elements whose end tag closes nothing but an element within the same block. */
const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var",
);
/** Opening the key closes an open element of the first list, if no element of the second is in between. */
const IMPLIED_ENDS: ReadonlyMap<string, readonly [ReadonlySet<string>, ReadonlySet<string>]> = new Map([
  ["li", [words("li"), words("ul ol menu dir")]],
  ["dt", [words("dt dd"), words("dl")]],
  ["dd", [words("dt dd"), words("dl")]],
  ["option", [words("option"), words("select")]],
  ["tr", [words("tr td th caption"), words("table")]],
  ["td", [words("td th"), words("tr table")]],
  ["th", [words("td th"), words("tr table")]],
  ["thead", [words("thead tbody tfoot tr td th caption"), words("table")]],
  ["tbody", [words("thead tbody tfoot tr td th caption"), words("table")]],
  ["tfoot", [words("thead tbody tfoot tr td th caption"), words("table")]],
  ["a", [words("a"), words("div p li table section article")]],
]);
const TABLE_TAGS = words("table caption colgroup thead tbody tfoot tr td th");

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * The tree of `page`, whatever it is. Linear in its length: unclosed and stray tags are settled within a stack of at
 * most `MAX_DEPTH` elements. Follows the tree construction of the HTML standard where it matters for text (implied ends
 * of paragraphs, list items, cells and headings; end tags bounded by cells), and not for misnested formatting.
 */
export function parseTree(page: string): ElementNode {
  const html = closeComments(page);
  const root: ElementNode = { tag: "#root", attributes: NO_ATTRIBUTES, parent: undefined, children: [] };
  const builder = new TreeBuilder(root, html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

/** Receives the tokenizer's events; offsets are into the page, which is given to it whole. */
class TreeBuilder {
  private readonly html: string;
  private readonly open: ElementNode[];
  /** Elements that were opened beyond `MAX_DEPTH` and are still to be closed. */
  private tooDeep = 0;
  private name = "";
  private attributeName = "";
  private attributeValue = "";
  private attributes: Map<string, string> | undefined;
  private textParts = "";

  constructor(root: ElementNode, html: string) {
    this.html = html;
    this.open = [root];
  }

  private get current(): ElementNode {
    const last = this.open.at(-1);
    if (last === undefined) throw new Error("the root is never closed");
    return last;
  }

  ontext(start: number, end: number): void {
    this.textParts += this.html.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.textParts += String.fromCodePoint(codePoint);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.textParts += this.html.slice(start, end - endOffset);
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeValue.length < MAX_ATTRIBUTE_LENGTH) this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.attributes ??= new Map();
    const value = this.attributeValue.slice(0, MAX_ATTRIBUTE_LENGTH);
    if (!this.attributes.has(this.attributeName)) this.attributes.set(this.attributeName, value);
  }

  onopentagend(): void {
    this.openElement(false);
  }

  onselfclosingtag(): void {
    // Only foreign elements close themselves; a browser reads <div/> as <div>.
    this.openElement(this.open.some((element) => element.tag === "svg" || element.tag === "math"));
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const name = this.html.slice(start, end).toLowerCase();
    if (name === "br") this.append("br");
    else if (this.tooDeep > 0) this.tooDeep--;
    else this.close(name);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.flushText();
  }

  private flushText(): void {
    if (this.textParts === "") return;
    const parent = this.current;
    parent.children.push({ tag: "", text: this.textParts, parent });
    this.textParts = "";
  }

  private append(tag: string): ElementNode {
    const parent = this.current;
    const element: ElementNode = { tag, attributes: this.attributes ?? NO_ATTRIBUTES, parent, children: [] };
    parent.children.push(element);
    return element;
  }

  private openElement(closesItself: boolean): void {
    const name = this.name;
    if (this.tooDeep === 0) this.closeImplied(name);
    // A second <html> or <body> adds nothing.
    if ((name === "html" || name === "body") && this.open.some((element) => element.tag === name)) return;
    if (name === "body") this.open.length = this.open[1]?.tag === "html" ? 2 : 1;
    const element = this.append(name);
    if (closesItself || VOID.has(name)) return;
    if (this.tooDeep > 0 || this.open.length > MAX_DEPTH) this.tooDeep++;
    else this.open.push(element);
  }

  private closeImplied(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) this.closeWithin(PARAGRAPH, SCOPE);
    if (HEADINGS.has(name) && HEADINGS.has(this.current.tag)) this.open.pop();
    const rule = IMPLIED_ENDS.get(name);
    if (rule === undefined) return;
    const [closed, limit] = rule;
    this.closeWithin(closed, TABLE_TAGS.has(name) ? limit : new Set([...limit, ...SCOPE]));
  }

  /** Closes every open element of `tags` that lies inside the innermost one of `limit`. */
  private closeWithin(tags: ReadonlySet<string>, limit: ReadonlySet<string>): void {
    let closed = this.open.length;
    for (let depth = this.open.length - 1; depth > 0; depth--) {
      const tag = this.open[depth]?.tag ?? "";
      if (tags.has(tag)) closed = depth;
      else if (limit.has(tag)) break;
    }
    this.open.length = closed;
  }

  private close(name: string): void {
    // What follows </body> still belongs to the page, as in browsers.
    if (name === "html" || name === "body") return;
    for (let depth = this.open.length - 1; depth > 0; depth--) {
      const tag = this.open[depth]?.tag ?? "";
      if (tag === name || (HEADINGS.has(tag) && HEADINGS.has(name))) {
        this.open.length = depth;
        return;
      }
      if (INLINE.has(name) && !INLINE.has(tag)) return;
      if (SCOPE.has(tag) && !TABLE_TAGS.has(name) && tag !== name) return;
    }
  }
}

const PARAGRAPH = words("p");
