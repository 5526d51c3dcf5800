/** Datelines: the place, date and agency that open a news story. */
import type { Span } from "../../document/span.ts";
import { type LetterPattern, letterPattern } from "../../lexicon/letter-pattern.ts";

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

interface Form {
  /** What it cannot do without: looked for before the pattern is compiled. */
  readonly mark: RegExp;
  readonly pattern: LetterPattern;
}

const FORMS: readonly Form[] = [
  // "WASHINGTON (AP) — ", "DAKAR, Senegal, Jul 25 2022 (IPS) - ", "BEIJING, March 3 (Xinhua) -- "
  {
    mark: /\)\s?(?:[—–―:-]|\.-)/,
    pattern: letterPattern(
      `^(?:${PLACE})(?:[,/] ?${PLACE}){0,2}(?:,\\s${DAY})?,?\\s?${AGENCY}\\s?(?:${DASH}+|:)(?=\\s|\\p{Lu}|["“‘])`,
    ),
  },
  // "RENO, Nev., April 2, 2025 /PRNewswire/ --"
  {
    mark: /\d \/[A-Z]/,
    pattern: letterPattern(`^(?:${PLACE})(?:[,/] ?${PLACE}){0,2},?\\s${DAY}\\s/[A-Z][\\w-]{1,24}/\\s?${DASH}+(?=\\s)`),
  },
  // "(CNN) — ", "May 5 (Reuters) - "
  {
    mark: /^(?:[A-Z][a-z]{2,8}\.? \d{1,2} )?\([A-Z]/,
    pattern: letterPattern(`^(?:${DAY}\\s)?\\([A-Z][\\w. ]{1,24}\\)\\s?${DASH}+(?=\\s\\p{Lu}|\\s["“‘'])`),
  },
  // "New Delhi, Jan 14 (PTI) The Supreme Court": the agency closes it
  {
    mark: /\d.{0,14}\([A-Z]/,
    pattern: letterPattern(`^(?:${PLACE})(?:[,/] ?${PLACE}){0,2},\\s${DAY},?\\s?${AGENCY}(?=\\s\\p{Lu}|\\s["“‘])`),
  },
  // "CAIRO - 21 July 2022: ", "KUWAIT CITY, July 25: ", "afrol News, 27 January - "
  {
    mark: /(?:\d|day).*(?:[—–―:-]|\.\.)\s/s,
    pattern: letterPattern(
      `^(?:\\p{L}+\\s)?(?:${PLACE})(?:[,/] ?${PLACE}){0,2}(?:,|\\s${DASH})\\s${DAY}\\s?(?:${DASH}+|:|\\.{2,3})(?=\\s)`,
    ),
  },
  // "Mumbai, India – ", "PHILADELPHIA — ", "Cape Town - "
  {
    mark: /[—–―]|--|\.-/,
    pattern: letterPattern(`^(?:${PLACE})(?:[,/] ?${PLACE}){0,2}\\s?(?:—|–|―|--|\\.-)(?=\\s?\\p{Lu}|\\s["“‘'])`),
  },
  {
    mark: /\s-\s/,
    pattern: letterPattern(`^(?:${PLACE})(?:[,/] ?${PLACE}){0,2}\\s-(?=\\s\\p{Lu}|\\s["“‘'])`),
  },
  // "afrol News - ": an agency that begins small
  { mark: /^[a-z]+ News\s-\s/, pattern: letterPattern("^\\p{Ll}+\\sNews\\s-(?=\\s\\p{Lu}|\\s[\"“‘'])") },
  // "SHAH ALAM: ": told from a speaker's turn by the caller.
  { mark: /:\s/, pattern: letterPattern(`^(?:${CAPITALS}|${PLACE}(?:, ${PLACE})?):(?=\\s)`) },
];

/** A dateline and the parts that matter later. */
export interface Dateline extends Span {
  /** "Xinhua": the words in brackets. */
  readonly agency?: string;
  /** Whether only a colon sets it off, as it does a speaker's name. */
  readonly colon: boolean;
}

/** "Hon NICOLA LEE (Minister of Finance): I understand": a member of a parliament, in its minutes. */
const ADDRESSED = /^(?:Rt\.? )?(?:Hon|Mr|Mrs|Ms|Dr|Sir|Dame|Prof)\b/;

/** The dateline that opens the passage, or undefined. The mark after it belongs to it, the white space does not. */
export function findDateline(text: string, passage: Span): Dateline | undefined {
  const opening = text.slice(passage.start, Math.min(passage.end, passage.start + REACH));
  if (ADDRESSED.test(opening)) return undefined;
  for (const [index, { mark, pattern }] of FORMS.entries()) {
    const match = mark.test(opening) ? pattern.exec(opening) : null;
    if (match === null || passage.end - passage.start < match[0].length + 25) continue;
    // 'James Lee (Zougotcha): "She is a ripper."': a rider, and the horse.
    if (match[0].endsWith(":") && /^\s["“‘]/.test(opening.slice(match[0].length))) continue;
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
