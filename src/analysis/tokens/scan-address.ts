/** Ends of web and e-mail addresses. */
import { classOf, DIGIT, isAlphanumericAt, LETTER, SEPARATOR } from "./char-class.ts";

/** Ends of names that are an address or a file, where a missing space after a full stop is the other reading. */
const SUFFIXES: ReadonlySet<string> = new Set(
  (
    "com org net edu gov mil int info biz tv io co ai app dev eu uk us ca au nz ie za ng ke gh ug tz in pk bd lk np cn hk tw jp kr sg my ph " +
    "id vn th ir il tr eg ma dz sa ae qa ru ua pl de fr es it pt nl be ch at se no dk fi gr br ar cl pe mx ve " +
    "doc docx pdf xls xlsx txt html htm php jpg png gif exe zip js py"
  ).split(" "),
);

/** What no address holds besides white space: quotation marks and angle brackets. */
const ENDS_ADDRESS = '"<>«»‘’‚‛“”';

/** End of the address that begins with the scheme or `www.` before `from`: up to white space or a mark that cannot belong. */
export function urlEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !ENDS_ADDRESS.includes(text.charAt(end)) && classOf(text.charCodeAt(end)) !== SEPARATOR) end++;
  // Marks that close the sentence or bracket around the address.
  const bracket = text.slice(from, end).includes("(");
  while (end > from && ".,;:!?)]}'*_…".includes(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ")" && bracket) break;
    end--;
  }
  return end;
}

/** End of a name with dots, `newsctl.org/path`, whose first part ends at `dot`; 0 when it is none. */
export function domainEnd(text: string, start: number, dot: number, limit: number): number {
  let end = dot;
  let lastDot = dot;
  let dots = 0;
  while (end < limit) {
    if (isAlphanumericAt(text, end) || text.charAt(end) === "-") end++;
    else if (text.charAt(end) === "." && end + 1 < limit && isAlphanumericAt(text, end + 1)) {
      lastDot = end++;
      dots++;
    } else break;
    if (end - start > 253) return 0;
  }
  const suffix = text.slice(lastDot + 1, end);
  // "comp.sources.unix" is a name; "happen.APTN" and "done.The" lack a space.
  if (!SUFFIXES.has(suffix) && !(dots > 1 && suffix === suffix.toLowerCase())) return 0;
  return text.charAt(end) === "/" ? urlEnd(text, end, limit) : end;
}

/** End of the e-mail address that begins at `start` and has its `@` at `at`, behind it; 0 when there is none. */
export function emailEnd(text: string, start: number, at: number, limit: number): number {
  for (let offset = start; offset < at; offset++) {
    const kind = classOf(text.charCodeAt(offset));
    if (kind !== LETTER && kind !== DIGIT && !"._%+-".includes(text.charAt(offset))) return 0;
  }
  let end = at + 1;
  let dots = 0;
  while (end < limit) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === LETTER || kind === DIGIT || text.charAt(end) === "-" || text.charAt(end) === "_") end++;
    else if (text.charAt(end) === "." && end + 1 < limit && isAlphanumericAt(text, end + 1)) {
      end++;
      dots++;
    } else break;
  }
  return dots > 0 ? end : 0;
}
