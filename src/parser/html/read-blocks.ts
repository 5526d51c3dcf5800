/** Cuts a tree into the lines and paragraphs that a reader sees, each with where it stands. */
import { attribute, type ElementNode, isElement, oneLine } from "./html-tree.ts";

export interface TextBlock {
  readonly text: string;
  /** The innermost block element around the text. */
  readonly element: ElementNode;
  /** Characters of `text` that are links, roughly. */
  readonly linkLength: number;
  /** Characters set in bold. */
  readonly boldLength: number;
  /** Its weight as running text, in characters; 0 where it does not read like that. */
  readonly prose: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that are set within a line. */
const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr",
);
/** Elements whose content is never read. */
const UNREAD: ReadonlySet<string> = words(
  "head script style noscript template svg math iframe object embed applet audio video canvas map select option button input textarea datalist progress meter dialog menu",
);
const BOLD = words("b strong");

/** A line of a block before its white space is settled. */
interface Line {
  text: string;
  linkLength: number;
  boldLength: number;
}

/** The blocks below `root` in document order. `skip` says which elements to leave out with all they hold. */
export function readBlocks(root: ElementNode, skip: (element: ElementNode) => boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: Line[] = [];

  const append = (raw: string, inLink: boolean, inBold: boolean): void => {
    const text = raw.replace(/\s+/g, " ");
    const line = lines.at(-1) ?? { text: "", linkLength: 0, boldLength: 0 };
    if (lines.length === 0) lines.push(line);
    line.text += text;
    const length = text === " " ? 0 : text.length;
    if (inLink) line.linkLength += length;
    if (inBold) line.boldLength += length;
  };
  const flush = (element: ElementNode): void => {
    for (const line of joinLines(lines)) blocks.push({ ...line, element, prose: proseWeight(line) });
    lines = [];
  };
  const walk = (parent: ElementNode, block: ElementNode, inLink: boolean, inBold: boolean): void => {
    for (const child of parent.children) {
      if (!isElement(child)) {
        append(child.text, inLink, inBold);
      } else if (child.tag === "br") {
        lines.push({ text: "", linkLength: 0, boldLength: 0 });
      } else if (UNREAD.has(child.tag) || skip(child)) {
        if (!INLINE.has(child.tag)) flush(block);
      } else if (INLINE.has(child.tag)) {
        const isLink = child.tag === "a" && attribute(child, "href") !== "";
        walk(child, block, inLink || isLink, inBold || BOLD.has(child.tag));
      } else {
        flush(block);
        walk(child, child, inLink, inBold);
        flush(child);
      }
    }
  };
  walk(root, root, false, false);
  flush(root);
  return blocks;
}

/** Shortest paragraph of running text, in characters. */
const SHORTEST_PROSE = 80;
/** Scripts that write a word in one or two characters: these count three times. */
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g;

/** Running text is long, has few links and the marks of sentences. */
function proseWeight({ text, linkLength }: Line): number {
  const weight = text.length + 2 * (text.match(DENSE)?.length ?? 0);
  const isProse = weight >= SHORTEST_PROSE && linkLength < 0.4 * text.length && /[.!?…。！？:;,،؟।]/.test(text);
  return isProse ? weight : 0;
}

/** Line breaks: two in a row, or one after the end of a sentence, part paragraphs; others part lines of one. */
function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open: Line | undefined;
  for (const { text: raw, linkLength, boldLength } of lines) {
    const text = oneLine(raw);
    const line = { text, linkLength: Math.min(linkLength, text.length), boldLength: Math.min(boldLength, text.length) };
    if (text !== "" && open === undefined) {
      open = { ...line };
      joined.push(open);
    } else if (text !== "" && open !== undefined) {
      open.text += `\n${text}`;
      open.linkLength += line.linkLength;
      open.boldLength += line.boldLength;
    }
    if (text === "" || /[.!?:…。]["'”’»)\]]{0,3}$/.test(text.slice(-4))) open = undefined;
  }
  return joined;
}
