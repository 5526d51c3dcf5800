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
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that are set within a line. */
const INLINE = words(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr",
);
/** Elements whose content is never read. */
export const UNREAD: ReadonlySet<string> = words(
  "head script style noscript template svg math iframe object embed applet audio video canvas map select option button input textarea datalist progress meter dialog menu",
);
const BOLD = words("b strong");

/** The blocks below `root` in document order. `skip` says which elements to leave out with all they hold. */
export function readBlocks(root: ElementNode, skip: (element: ElementNode) => boolean): TextBlock[] {
  const blocks: TextBlock[] = [];
  let run = "";
  let linkLength = 0;
  let boldLength = 0;

  const flush = (element: ElementNode): void => {
    for (const part of cutAtBreaks(run)) {
      blocks.push({
        text: part,
        element,
        linkLength: Math.min(linkLength, part.length),
        boldLength: Math.min(boldLength, part.length),
      });
    }
    run = "";
    linkLength = 0;
    boldLength = 0;
  };

  const walk = (parent: ElementNode, block: ElementNode, inLink: boolean, inBold: boolean): void => {
    for (const child of parent.children) {
      if (!isElement(child)) {
        const text = child.text.replace(/\s+/g, " ");
        const length = text.trim() === "" ? 0 : text.length;
        if (inLink) linkLength += length;
        if (inBold) boldLength += length;
        run += text;
      } else if (child.tag === "br") {
        run += "\n";
      } else if (UNREAD.has(child.tag) || skip(child)) {
        if (!INLINE.has(child.tag)) flush(block);
      } else if (INLINE.has(child.tag)) {
        walk(
          child,
          block,
          inLink || (child.tag === "a" && attribute(child, "href") !== ""),
          inBold || BOLD.has(child.tag),
        );
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

/** Line breaks: two in a row, or one after the end of a sentence, part paragraphs; others part lines of one. */
function cutAtBreaks(run: string): string[] {
  const parts: string[] = [];
  let open = "";
  for (const line of run.split("\n")) {
    const text = oneLine(line);
    if (text === "") {
      if (open !== "") parts.push(open);
      open = "";
    } else if (open === "") {
      open = text;
    } else if (/[.!?:…。]["'”’»)\]]*$/.test(open)) {
      parts.push(open);
      open = text;
    } else {
      open += `\n${text}`;
    }
  }
  if (open !== "") parts.push(open);
  return parts;
}
