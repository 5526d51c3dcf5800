/** XML documents as small trees over htmlparser2, which forgives what is not well-formed. */
import { Parser } from "htmlparser2";

export interface XmlElement {
  /** Without its prefix: "nitf:body" is "body". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Everything written inside, entities decoded. */
  text: string;
  /** The markup inside, as it stands in the document. */
  inner: string;
}

const MAX_DEPTH = 200;

/** The root elements of a document. Linear in its length; elements nested too deep are taken as text. */
export function parseXml(xml: string): readonly XmlElement[] {
  const roots: XmlElement[] = [];
  const open: { readonly element: XmlElement; readonly contentStart: number; textStart: number }[] = [];
  let text = "";
  let skipped = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= MAX_DEPTH) {
          skipped++;
          return;
        }
        const element: XmlElement = { name: localName(name), attributes, children: [], text: "", inner: "" };
        (open.at(-1)?.element.children ?? roots).push(element);
        open.push({ element, contentStart: parser.endIndex + 1, textStart: text.length });
      },
      ontext(words) {
        text += words;
      },
      onclosetag() {
        if (skipped > 0) {
          skipped--;
          return;
        }
        const last = open.pop();
        if (last === undefined) return;
        last.element.text = text.slice(last.textStart);
        last.element.inner = xml.slice(last.contentStart, Math.max(last.contentStart, parser.startIndex));
        if (open.length === 0) text = "";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return roots;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The elements below `element` called `name`, in document order, however deep. */
export function* allNamed(elements: readonly XmlElement[], name: string): Generator<XmlElement, void, void> {
  for (const element of elements) {
    if (element.name === name) yield element;
    yield* allNamed(element.children, name);
  }
}

/** The first element called `name` below `elements`. */
export function firstNamed(elements: readonly XmlElement[], name: string): XmlElement | undefined {
  for (const element of allNamed(elements, name)) return element;
  return undefined;
}

/** Its words in one line, or undefined where it has none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const words = element?.text.replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}
