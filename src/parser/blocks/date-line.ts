/** Lines that say nothing but when an article was printed: "Published: 21 July 2022, 10:30 am | Updated 2 hours ago". */
import { letterPattern } from "../../lexicon/letter-pattern.ts";
import { MONTH } from "./find-date.ts";

/** In characters. */
const LONGEST = 110;

const MONTH_NAME = MONTH.replace("?<month>", "?:");
const ORDINAL = "[0-3]?\\d(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d\\d";
const DATE = `(?:${MONTH_NAME}\\s+${ORDINAL},?\\s+${YEAR}|${ORDINAL}\\s+${MONTH_NAME},?\\s+${YEAR}|${YEAR}-[01]\\d-[0-3]\\d(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?|${YEAR}/[01]?\\d/[0-3]?\\d|[0-3]?\\d[/.][0-3]?\\d[/.]${YEAR})`;
const ZONE = "\\(?[a-z]{2,4}\\)?(?:[+-]\\d+)?";
const TIME = `[0-2]?\\d(?:[:.][0-5]\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?|\\s?[ap]\\.?m\\.?)(?:,?\\s*${ZONE})?`;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const LABEL =
  "(?:(?:first\\s|last\\s|and\\s+last\\s)?(?:published|posted|updated|modified|issued|created|date)(?:\\s+(?:on|at))?\\s*(?::|[–—-]\\s)?\\s*)?";
/** What stands between a day and its time. */
const THEN = ",?\\s*(?:at\\s|[|/·•–—-]\\s?)?";
// "21 July 2022, 10:30 am", "10:30 am, 21 July 2022", "March 12, 2025 09:00 am IST - New Delhi"
const STATED = letterPattern(
  `^${LABEL}(?:${WEEKDAY}${DATE}(?:${THEN}${TIME})?|${TIME},?\\s*(?:on\\s)?${WEEKDAY}${DATE})\\s*[|.]?$`,
  "iu",
);
// "… IST - New Delhi"
const PLACE = letterPattern(String.raw`\s[–-]\s\p{Lu}[\p{L} ]{2,24}$`);
// "Updated 2 hours ago", beside a date
const AGO = /^(?:last\s)?(?:updated|modified):?\s{1,3}\d{1,2}\s(?:minute|hour|day|week|month|year)s?\sago$/i;
// A second statement on the line: " | UPDATED: 15:01, 12 March 2025", " / Updated Dec. 3, 2024", "2025Updated Feb. 12, 2025"
const NEXT_STATEMENT =
  /\s{0,3}[|/·•]\s{0,3}(?=(?:last\s)?(?:updated|modified|posted|published)\b)|(?<=[\dm.])\s?(?=Updated\b)/i;

/** Whether a line says nothing but when: "Published: 21 July 2022, 10:30 am". */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/(?:19|20)\d\d/.test(line)) return false;
  const [first = "", ...others] = line.slice(0, PLACE.exec(line)?.index).split(NEXT_STATEMENT);
  return STATED.test(first) && others.every((statement) => STATED.test(statement) || AGO.test(statement));
}

/** Whether a line says what the date below it is of: "Published", "Last updated:". */
export function isDateLabel(line: string): boolean {
  return line.length < 24 && /^(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:?)$/i.test(line);
}

/** Whether a date line says what the date is of: such lines stand below the story as well. */
export function isLabelledDateLine(line: string): boolean {
  return /^(?:first |last |and last )?(?:published|posted|updated|modified)\b/i.test(line) && isDateLine(line);
}

/** Whether a date line says when the article was changed, not when it was first printed. */
export function isUpdateLine(line: string): boolean {
  return /^(?:and )?(?:last |updated|modified)/i.test(line);
}
