/** The place that a report is sent from, in capitals at its head: "NEW YORK 1996-12-06", "TIGNES, France (AP) —". */
import type { Mention } from "../../../document/annotations.ts";
import { letterPattern } from "../../../lexicon/letter-pattern.ts";

const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** What follows: a country or state, then a date, an agency in brackets and a dash, or both. */
const AFTER = letterPattern(
  `^(?: ?, \\p{Lu}[\\p{L}. ]{2,30}?)?(?: \\d{4}-\\d{2}-\\d{2}(?!\\d)|,? (?:${MONTHS})[a-z]{0,6}\\.? \\d{1,2}(?:,| [(-–—])| \\(\\p{Lu}[\\p{L} /]{1,30}\\) ?[-–—])`,
);
const LONGEST = 80;

/** Teams are called by the same names, but no dateline is. */
export function isDateline(text: string, { start, end }: Mention): boolean {
  const second = text.charCodeAt(start + 1);
  if (end - start < 3 || (second > 96 && second < 123)) return false;
  const name = text.slice(start, end);
  return name === name.toUpperCase() && AFTER.test(text.slice(end, end + LONGEST));
}
