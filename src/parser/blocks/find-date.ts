/** Calendar dates as news prints them, for the date of the article. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The name of a month, long or short; its group is named. */
export const MONTH: string =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)";
/** Pages run what follows into the year: "May 5, 20251:40 PM GMT+1", "Feb. 11, 2025Updated". */
const YEAR_ENDS = "(?:\\b|(?=Updated|\\d{1,2}:\\d\\d))";

/** A day of the calendar; `year` is missing where the text leaves it to the reader: "BEIJING, March 3". */
export interface CalendarDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

// "August 18, 2017", "Jul 25 2022"; "21 July 2022"; "2022-07-21", "2022/07/21"; "21.07.2022"; "21/07/2022" and "07/21/2022" where
// only one of the two can be the month; and the first two without a year.
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}${YEAR_ENDS}`, "i"),
  new RegExp(`\\b${DAY}\\s{1,3}(?:of\\s)?${MONTH},?\\s{1,3}${YEAR}${YEAR_ENDS}`, "i"),
  new RegExp(`\\b${YEAR}-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)`),
  new RegExp(`\\b${YEAR}/(?<month>[01]?\\d)/(?<day>[0-3]?\\d)(?![\\d/])`),
  new RegExp(`(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${YEAR}(?![\\d.]\\d)`),
  new RegExp(`(?<![\\d/])(?<day>1[3-9]|2\\d|3[01])/(?<month>[01]?\\d)/${YEAR}(?![\\d/])`),
  new RegExp(`(?<![\\d/])(?<month>[01]?\\d)/(?<day>1[3-9]|2\\d|3[01])/${YEAR}(?![\\d/])`),
  new RegExp(`\\b${MONTH}\\s{1,3}${DAY}\\b`, "i"),
  new RegExp(`\\b${DAY}\\s{1,3}(?:of\\s)?${MONTH}(?!\\w)`, "i"),
];

/** The first date that `text` prints, a full one before one without a year. */
export function findDay(text: string): CalendarDay | undefined {
  if (!/\d/.test(text)) return undefined;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = monthNumber(groups["month"] ?? "");
    const day = Number(groups["day"]);
    const year = groups["year"] === undefined ? undefined : Number(groups["year"]);
    if (isDay(year, month, day)) return { month, day, ...(year !== undefined && { year }) };
  }
  return undefined;
}

/** ISO 8601 of a full date; undefined without a year. */
export function isoDay({ year, month, day }: CalendarDay): string | undefined {
  if (year === undefined) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function monthNumber(word: string): number {
  return /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Day 0 of the next month is the last of this one; a leap year stands in where the year is not said.
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
