/** Which encoding a web page is in, and its text. */
import type { Diagnostic } from "../document/article.ts";

/** A decoded page. */
export interface DecodedPage {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly warnings: readonly Diagnostic[];
}

/** How much of a page is looked through for what it says of its encoding, in bytes. The standard's prescan takes 1024; some pages open with scripts. */
const PRESCAN = 8192;

/**
 * The encoding of a page: its byte order mark, what the server said, `<meta charset>` or the XML declaration, in this
 * order (HTML Standard, "determining the character encoding"); undefined where nobody says, or what they say is no
 * encoding or plainly wrong. Labels are those of the WHATWG Encoding Standard.
 */
export function statedCharset(bytes: Uint8Array, httpCharset?: string): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN)).toString("latin1");
  return labelOf(httpCharset) ?? asDeclared(labelOf(charsetInMarkup(head)));
}

function charsetInMarkup(head: string): string | undefined {
  const text = head.replace(/<!--[\s\S]*?-->/g, "");
  return (
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1] ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(text)?.[1]
  );
}

function labelOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Markup that could be read as ASCII is not in UTF-16, whatever it says. */
function asDeclared(label: string | undefined): string | undefined {
  return label?.startsWith("utf-16") ? "utf-8" : label;
}

/**
 * The text of a page. `fallback` decodes what says nothing of its encoding, or lies: a page that calls itself UTF-8 and
 * is none is looked at anew.
 */
export async function decodeHtml(
  bytes: Uint8Array,
  httpCharset: string | undefined,
  fallback: (bytes: Uint8Array) => Promise<DecodedPage>,
): Promise<DecodedPage> {
  const encoding = statedCharset(bytes, httpCharset);
  if (encoding === undefined) return fallback(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.split("\uFFFD", 50).length - 1;
  if (damaged === 0) return { text, encoding, warnings: [] };
  const message = `some of its bytes are no ${encoding.toUpperCase()}, which it says it is: they are shown as \uFFFD`;
  // A few bad bytes in a long page are an accident; many say that the label is wrong.
  if (damaged < 10) return { text, encoding, warnings: [{ message }] };
  const guess = await fallback(bytes);
  return {
    ...guess,
    warnings: [...guess.warnings, { message: `it says it is ${encoding.toUpperCase()}, and is not` }],
  };
}
