/** Bytes with what is known of where they came from, and whether they are a web page. */
import type { Diagnostic } from "../document/article.ts";

/** Bytes of one reference and what the place they came from says about them. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The address they were found at in the end, for links. */
  readonly url?: string;
  /** Media type in lower case, as a server says. */
  readonly contentType?: string;
  /** As a server says. */
  readonly charset?: string;
  readonly warnings?: readonly Diagnostic[];
}

const SAMPLE = 4096;

/**
 * Whether bytes are a web page. Told by how they begin: after a byte order mark, white space, comments and an XML
 * declaration comes `<!doctype html>` or an element that only pages begin with. A server's word counts where the text
 * begins like markup of any kind.
 */
export function isHtml({ bytes, contentType = "" }: Source): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE)).toString("latin1");
  // UTF-16 has a zero in every other place.
  const text = start.replaceAll("\0", "").replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, "");
  const first = skipComments(text);
  if (
    /^<!doctype\s+html|^<(?:html|head|body|title|meta|article|main|div|section|p|h1|table|script|style|link)[\s/>]/i.test(
      first,
    )
  )
    return true;
  return /^(?:text\/html|application\/xhtml)/.test(contentType) && first.startsWith("<");
}

/** `text` after the comments, processing instructions and white space it begins with. */
function skipComments(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const mark = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?") ? ">" : undefined;
    const end = mark === undefined ? -1 : rest.indexOf(mark);
    if (mark === undefined || end < 0) return rest;
    rest = rest.slice(end + mark.length).trimStart();
  }
}
