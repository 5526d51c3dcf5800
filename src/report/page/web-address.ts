/** Addresses that a page may link to. */

/** The address as browsers write it, if it leads to the web; undefined for anything else ("javascript:…", "not a link"). */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url.trim()) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}

/** Words at either end of a long quotation that are enough to find it. */
const ENDS = 5;

/**
 * The address with a text fragment, so that the browser scrolls to the words: a few of them whole, of many the first and
 * the last. https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOfWords(address: string, passage: string): string {
  const words = passage
    .replace(/\p{Cs}/gu, "\ufffd")
    .split(/\s+/)
    .filter((word) => word !== "");
  const ends = words.length <= 2 * ENDS ? [words] : [words.slice(0, ENDS), words.slice(-ENDS)];
  const directive = ends.map((end) => encodeTerm(end.join(" "))).join(",");
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** Hyphens, commas and ampersands part the terms of a fragment; `encodeURIComponent` leaves the first alone, and brackets. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(/[-!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
