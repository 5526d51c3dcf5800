/** Headlines and bylines without what pages put around them. */
import { isSectionLine } from "../blocks/section-line.ts";
import { type ElementNode, lineText } from "./html-tree.ts";

const SEPARATOR = /\s+[|\-–—·•»:]+\s+|\s*\|\s*/g;

/** In characters; a longer statement is no headline. */
const LONGEST_TITLE = 600;

/** A headline without the name of the site before or after it. `elements` are the elements of the page, whose headings know better. */
export function cleanTitle(
  value: string,
  source: string | undefined,
  elements: readonly ElementNode[],
): string | undefined {
  const title = value.trim();
  if (title.length < 2 || title.length > LONGEST_TITLE) return undefined;
  const cuts = [...title.matchAll(SEPARATOR)];
  const headings = elements
    .filter((element) => element.tag === "h1" || element.tag === "h2")
    .map((element) => letters(lineText(element)));
  for (const cut of cuts) {
    const before = title.slice(0, cut.index);
    const after = title.slice(cut.index + cut[0].length);
    if (letters(before).length > 8 && headings.includes(letters(before))) return before;
    if (letters(after).length > 8 && headings.includes(letters(after))) return after;
  }
  const last = cuts.at(-1);
  if (last === undefined) return title;
  const before = title.slice(0, last.index);
  const after = title.slice(last.index + last[0].length);
  if (source !== undefined && before.length >= 10 && sameSite(after, source))
    return cleanTitle(before, source, elements);
  // "Headline | Outlet": a bar never stands inside a headline.
  if (last[0].includes("|") && before.length >= 15 && after.length < before.length) return before;
  return title;
}

function sameSite(name: string, source: string): boolean {
  const [a, b] = [letters(name), letters(source)];
  return a !== "" && (a === b || (a.length >= 4 && b.includes(a)) || (b.length >= 4 && a.includes(b)));
}

/** Longest name of a site, in characters. */
const LONGEST_SITE = 40;

/** "The Valley Gazette" of the title "Council backs new school - The Valley Gazette", where a heading says that the headline ends before it. */
export function siteInTitle(elements: readonly ElementNode[]): string | undefined {
  const title = elements.find(({ tag, parent }) => tag === "title" && parent?.tag !== "svg");
  const words = title === undefined ? "" : lineText(title).trim();
  const last = words.length > LONGEST_TITLE ? undefined : [...words.matchAll(SEPARATOR)].at(-1);
  if (last === undefined) return undefined;
  const before = letters(words.slice(0, last.index));
  const site = words.slice(last.index + last[0].length);
  const isHeadline = elements.some((element) => element.tag === "h1" && letters(lineText(element)) === before);
  return isHeadline && before.length > 8 && site.length <= LONGEST_SITE && /^\p{Lu}/u.test(site) && !isSectionLine(site)
    ? site
    : undefined;
}

/** The heading that says the same as `title`, as printed on the page: statements in the head are often cut or spelled without marks. */
export function matchingHeading(title: string, elements: readonly ElementNode[]): string | undefined {
  const wanted = letters(title);
  if (wanted.length < 12) return undefined;
  const stem = wanted.replace(/\s*(?:…|\.\.\.)$/, "");
  for (const element of elements) {
    if (element.tag !== "h1") continue;
    const words = lineText(element);
    const own = letters(words);
    if (own === wanted) return words;
    if (/(?:…|\.\.\.)$/.test(title) && own.startsWith(stem) && words.length < 300) return words;
  }
  return undefined;
}

/** Letters and digits in lower case: what two spellings of a headline have in common. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The names in a byline as printed, "By" and the like left out; undefined for addresses, handles and the outlet's own staff accounts. */
export function cleanByline(value: string, source: string | undefined): string | undefined {
  const names = value
    .replace(/^\s*(?:text|words|story|author|текст|автор|autor|testo|texte)\s?:\s*/iu, "")
    .replace(/^\s*(?:written\s+|posted\s+|published\s+|reported\s+|story\s+)?by\b[:\s]*/i, "")
    .replace(/\|.*$/s, "")
    .trimEnd()
    .trim();
  if (names.length < 2 || names.length > 200) return undefined;
  if (/^(?:https?:|www\.|@|\/)/i.test(names) || /^\d/.test(names) || !/\p{L}/u.test(names)) return undefined;
  if (
    /\bmin(?:ute)?s?\b(?: read)?$/i.test(names) ||
    /^(?:admin|editor|webmaster|author|staff|unknown|null|undefined|none)$/i.test(names)
  )
    return undefined;
  if (source !== undefined && letters(names) === letters(source)) return names;
  return names;
}
