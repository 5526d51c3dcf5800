/** The forms of dates that the corpus counts as names: calendar dates, weekdays, months, years, decades; not "last month". */

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const YEAR = "(?:1[4-9]|20)\\d\\d";
const RANGE = `(?:\\s?[-–]\\s?|\\sto\\s|\\sand\\s)${DAY}(?![\\d,.]*\\d)`;

const FORMS = [
  `${YEAR}-(?:0[1-9]|1[0-2])-(?:3[01]|[12]\\d|0[1-9])`,
  `(?:${WEEKDAY},?\\s)?${MONTH}\\s?${DAY}(?![\\d.,:]*[\\d%])(?:${RANGE})?(?:,?\\s${YEAR})?`,
  `(?:${WEEKDAY},?\\s)?${DAY}\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?`,
  `${MONTH}(?:,|\\sof)?\\s${YEAR}`,
  `${WEEKDAY}`,
  `${MONTH}`,
  `${YEAR}[-–/](?:${YEAR}|\\d\\d)`,
  `${YEAR}s?`,
].join("|");

/** Sticky: what stands at `lastIndex` is a date in one of the forms. */
export function datePattern(): RegExp {
  return new RegExp(`(?:${FORMS})(?![\\p{L}\\p{N}])`, "uy");
}
