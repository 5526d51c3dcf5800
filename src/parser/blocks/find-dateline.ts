/** Datelines: the place, date and agency that open a news story. */
import type { Span } from "../../document/span.ts";

/** The longest dateline looked for. */
const REACH = 120;

const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:de|del|da|do|dos|la|le|el|of|the|al|and|sur|on)(?=\\s))";
const PLACE = `\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0]${WORD}){0,4}`;
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?:[ \\u00a0]\\p{Lu}[\\p{Lu}\\p{M}'’.-]*){0,4}";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const DAY = `(?:${MONTH}\\s\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}\\s${MONTH}(?:,?\\s\\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
// Not "(R-S.C.)" and "(D-N.Y.)", which follow the names of politicians.
const AGENCY = "\\((?![RDI]-)[^()]{2,40}\\)";
const DASH = "(?:—|–|―|--|-|\\.-)";

const FORMS: readonly RegExp[] = [
  // "WASHINGTON (AP) — ", "DAKAR, Senegal, Jul 25 2022 (IPS) - ", "BEIJING, March 3 (Xinhua) -- "
  new RegExp(
    `^(?:${PLACE})(?:[,/] ?${PLACE}){0,2}(?:,\\s${DAY})?,?\\s?${AGENCY}\\s?(?:${DASH}+|:)(?=\\s|\\p{Lu}|["“‘])`,
    "u",
  ),
  // "CAIRO - 21 July 2022: ", "KUWAIT CITY, July 25: ", "afrol News, 27 January - "
  new RegExp(
    `^(?:\\p{L}+\\s)?(?:${PLACE})(?:[,/] ?${PLACE}){0,2}(?:,|\\s${DASH})\\s${DAY}\\s?(?:${DASH}+|:|\\.{2,3})(?=\\s)`,
    "u",
  ),
  // "Mumbai, India – ", "PHILADELPHIA — ", "Cape Town - "
  new RegExp(`^(?:${PLACE})(?:[,/] ?${PLACE}){0,2}\\s?(?:—|–|―|--|\\.-)(?=\\s?\\p{Lu}|\\s["“‘'])`, "u"),
  new RegExp(`^(?:${PLACE})(?:[,/] ?${PLACE}){0,2}\\s-(?=\\s\\p{Lu}|\\s["“‘'])`, "u"),
  // "SHAH ALAM: ": told from a speaker's turn by the caller.
  new RegExp(`^(?:${CAPITALS}|${PLACE}(?:, ${PLACE})?):(?=\\s)`, "u"),
];

/** A dateline and the parts that matter later. */
export interface Dateline extends Span {
  /** "Xinhua": the words in brackets. */
  readonly agency?: string;
  /** Whether only a colon sets it off, as it does a speaker's name. */
  readonly colon: boolean;
}

/** The dateline that opens the passage, or undefined. The mark after it belongs to it, the white space does not. */
export function findDateline(text: string, passage: Span): Dateline | undefined {
  const opening = text.slice(passage.start, Math.min(passage.end, passage.start + REACH));
  for (const [index, form] of FORMS.entries()) {
    const match = form.exec(opening);
    if (match === null || passage.end - passage.start < match[0].length + 25) continue;
    const agency = /\(([^()]+)\)/.exec(match[0])?.[1];
    return {
      start: passage.start,
      end: passage.start + match[0].length,
      colon: index === FORMS.length - 1,
      ...(agency !== undefined && { agency }),
    };
  }
  return undefined;
}
