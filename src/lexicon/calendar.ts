/** Months and weekdays as the news writes them. */

const MONTH_NAMES = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];

// ISO 8601 order: Monday is 1.
const WEEKDAY_NAMES = [
  "monday mon",
  "tuesday tues tue",
  "wednesday wed",
  "thursday thurs thur thu",
  "friday fri",
  "saturday sat",
  "sunday sun",
];

function index(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, place) => row.split(" ").map((form): [string, number] => [form, place + 1])));
}

const MONTHS = index(MONTH_NAMES);
const WEEKDAYS = index(WEEKDAY_NAMES);

/** 1 to 12 for "March", "MARCH" or "Mar."; undefined for anything else, also for a small "march", "may" or "mar". */
export function monthOf(word: string): number | undefined {
  return capital(word) ? MONTHS.get(word.toLowerCase().replace(/\.$/, "")) : undefined;
}

/** 1 (Monday) to 7 (Sunday) for "Friday", "Fridays" or "Fri."; undefined for anything else, also in small letters. */
export function weekdayOf(word: string): number | undefined {
  return capital(word) ? WEEKDAYS.get(word.toLowerCase().replace(/(?:\.|(?<=day)s)$/, "")) : undefined;
}

function capital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90;
}
