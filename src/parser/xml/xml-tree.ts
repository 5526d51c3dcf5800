/** XML documents as small trees over htmlparser2, which forgives what is not well-formed. */
import { Parser } from "htmlparser2";
import { ParseError } from "../../errors.ts";

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
/** The parser's own stack takes the longer for an element the deeper it stands: nobody nests like that but to stop it. */
const MAX_SKIPPED = 10_000;

/** Where the words of an element stand in those of its root. */
interface Words {
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
}

/**
 * The root elements of a document. Linear in its length; elements nested too deep are taken as text. Throws `ParseError` where they are
 * nested without end.
 */
export function parseXml(xml: string): readonly XmlElement[] {
  const roots: XmlElement[] = [];
  const open: { readonly element: XmlElement; readonly contentStart: number; readonly textStart: number }[] = [];
  const words: Words[] = [];
  let parts: string[] = [];
  let length = 0;
  let skipped = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= MAX_DEPTH) {
          if (++skipped > MAX_SKIPPED) throw tooDeep();
          return;
        }
        const element: XmlElement = { name: localName(name), attributes, children: [], text: "", inner: "" };
        (open.at(-1)?.element.children ?? roots).push(element);
        open.push({ element, contentStart: parser.endIndex + 1, textStart: length });
      },
      ontext(part) {
        parts.push(part);
        length += part.length;
      },
      onclosetag() {
        if (skipped > 0) {
          skipped--;
          return;
        }
        const last = open.pop();
        if (last === undefined) return;
        words.push({ element: last.element, start: last.textStart, end: length });
        last.element.inner = xml.slice(last.contentStart, Math.max(last.contentStart, parser.startIndex));
        if (open.length > 0) return;
        // Once for a root: cut while it grows, the text would be copied whole for every element, and every copy kept.
        const text = parts.join("");
        for (const { element, start, end } of words.splice(0)) element.text = text.slice(start, end);
        parts = [];
        length = 0;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return roots;
}

function tooDeep(): ParseError {
  return new ParseError("its elements are nested too deep", { hint: "check that the file is the right one" });
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
