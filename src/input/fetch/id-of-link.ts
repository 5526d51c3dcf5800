/** Links among the references, and what they are called. Loads nothing of the network. */

/** Whether a reference is the address of a web page. */
export function isLink(reference: string): boolean {
  return /^https?:\/\//i.test(reference);
}

/** An id for a link: what the address ends in. "https://www.bbc.com/news/world-europe-50473792?x=1" is "world-europe-50473792". */
export function idOfLink(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const parts = url.pathname
    .split("/")
    .filter((part) => part !== "" && !/^(?:index|default|amp)(?:\.\w+)?$/i.test(part));
  const last = parts.at(-1)?.replace(/\.(?:html?|php|aspx?|jsp|shtml|amp)$/i, "");
  const id = decodeLoosely(last ?? "")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 100);
  return id === "" ? url.hostname : id;
}

function decodeLoosely(part: string): string {
  // A stray % is no escape.
  return /%(?![0-9a-f]{2})/i.test(part) ? part : safeDecode(part);
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
