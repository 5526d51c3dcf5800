/**
 * What a date says, as ISO 8601 (2019 profile): days "2017-08-18", months "2017-08", years "2017", decades "199X", centuries "19XX",
 * weeks "2017-W33", intervals "2022-06-01/2022-06-05". Own rules instead of a library: chrono-node answers with moments
 * only, has no decades, weeks or months as such, and costs more start-up than the rest of the analysis.
 */
import { monthOf, weekdayOf } from "../../../lexicon/calendar.ts";
import { type Day, dayOf, inMonth, isoWeekday, partOfYear, shift, valid, written } from "./calendar-day.ts";
import { ORDINALS, relativeDate } from "./relative-date.ts";

/**
 * The value of the date `text`. What it leaves out ("Friday", "July 4", "last month") is taken from `reference`, the
 * ISO 8601 date of the article; without one, only dates that are complete in themselves have a value. News looks back:
 * a bare weekday is the last one up to the article's date, a bare month or day the nearest, the past preferred. Vague words
 * are left out ("early 2021", "the end of June", "Monday evening"): the value is what they lie in.
 */
export function dateValue(text: string, reference?: string): string | undefined {
  const plain = text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(VAGUE_BEFORE, "")
    .replace(PART_OF_DAY, "");
  const now = reference === undefined ? undefined : dayOf(reference);
  return (
    absolute(plain) ?? (now === undefined ? undefined : (relativeDate(plain.toLowerCase(), now) ?? partial(plain, now)))
  );
}

const VAGUE_BEFORE =
  /^(?:(?:on|in|by|since|until|the|early|mid|late|earlier|later|end of|beginning of|start of|middle of|month of|year)[ -])+(?=.)/i;
// "this morning" and "last night" are days of their own.
const PART_OF_DAY = /(?<=day)(?:'s|’s)?,? (?:early |late )?(?:morning|afternoon|evening|night|noon)$/i;

/** Dates that name their year. */
function absolute(text: string): string | undefined {
  const iso = /^(\d{4})-(\d\d?)(?:-(\d\d?))?$/.exec(text);
  if (iso !== null && Number(iso[2]) >= 1 && Number(iso[2]) <= 12 && text.length > 7) {
    return written(valid(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  }
  const years = /^(\d{3,4})\s?(?:[-–/]|to|and)\s?(\d{1,4})(?: year)?$/.exec(text);
  if (years !== null) return interval(years[1] ?? "", years[2] ?? "");
  const century = /^(\d\d?)(?:st|nd|rd|th) century$/i.exec(text);
  if (century !== null) return `${String(Number(century[1]) - 1).padStart(2, "0")}XX`;
  const decade = decadeOf(text);
  if (decade !== undefined) return decade;
  if (/^(?:1[0-9]|20)\d\d$/.test(text)) return text;
  if (/^9\/11$/.test(text)) return "2001-09-11";
  const numbers = /^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(text);
  if (numbers !== null) return dayFirst(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const part = /^(?:(first|second|third|fourth) (quarter|half)(?: of)?|q([1-4])),? (\d{4})$/i.exec(text);
  if (part !== null) {
    const number = Number(part[3] ?? ORDINALS.get((part[1] ?? "").toLowerCase()));
    const parts = part[2]?.toLowerCase() === "half" ? 2 : 4;
    return number <= parts ? partOfYear(Number(part[4]), number, parts) : undefined;
  }
  const { month, days, year } = parts(text);
  if (year === undefined || month === undefined) return undefined;
  return inMonth(year, month, days);
}

/** "1990s" and "1990's"; "'80s", "70s" and "eighties" are of the last century. */
function decadeOf(text: string): string | undefined {
  const full = /^(\d{3})0['’]?s$/i.exec(text);
  if (full !== null) return `${full[1]}X`;
  const short = /^['‘’]?([2-9])0s$/i.exec(text)?.[1];
  if (short !== undefined) return `19${short}X`;
  const word = DECADES.get(text.toLowerCase());
  return word === undefined ? undefined : `19${word}X`;
}

const DECADES: ReadonlyMap<string, number> = new Map(
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map(
    (word, index): [string, number] => [word, index + 2],
  ),
);

/** "26/07/2022" as the world writes it; where both could be the month, nobody knows. */
function dayFirst(one: number, other: number, year: number): string | undefined {
  if (one > 12) return written(valid(year, other, one));
  return other > 12 || one === other ? written(valid(year, one, other)) : undefined;
}

/** "2021-22", "1557-8", "710-794". */
function interval(from: string, to: string): string | undefined {
  const end = to.length < from.length ? `${from.slice(0, from.length - to.length)}${to}` : to;
  return Number(end) > Number(from) ? `${from.padStart(4, "0")}/${end.padStart(4, "0")}` : undefined;
}

interface DateParts {
  readonly weekday?: number;
  readonly month?: number;
  readonly days: readonly number[];
  readonly year?: number;
}

/** The words and figures of a date: "Friday, 22nd July, 2022". */
function parts(text: string): DateParts {
  let weekday: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  const days: number[] = [];
  for (const word of text.match(/\p{L}+\.?|\d+/gu) ?? []) {
    if (/^\d{4}$/.test(word)) year ??= Number(word);
    else if (/^\d{1,2}$/.test(word)) days.push(Number(word));
    else {
      weekday ??= weekdayOf(word);
      month ??= monthOf(word);
    }
  }
  return {
    days: days.slice(0, 2),
    ...(weekday !== undefined && { weekday }),
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
  };
}

/** Dates without a year, beside the article's. */
function partial(text: string, now: Day): string | undefined {
  const { weekday, month, days, year } = FEASTS.get(text.toLowerCase()) ?? parts(text);
  if (year !== undefined) return undefined;
  if (month === undefined) {
    if (weekday === undefined || days.length > 0) return undefined;
    // Plural: every Friday.
    if (/days\b/i.test(text)) return `XXXX-WXX-${weekday}`;
    return written(shift(now, -((isoWeekday(now) - weekday + 7) % 7)));
  }
  // Of the years around, the one that brings the date nearest, months ahead counting double.
  let best = now.year;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [now.year - 1, now.year, now.year + 1]) {
    const distance = (candidate - now.year) * 12 + month - now.month;
    const cost = distance > 0 ? 2 * distance : -distance;
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return inMonth(best, month, days);
}

/** Feasts of fixed days. */
const FEASTS: ReadonlyMap<string, DateParts> = new Map([
  ["christmas", { month: 12, days: [25] }],
  ["christmas day", { month: 12, days: [25] }],
  ["christmas eve", { month: 12, days: [24] }],
  ["new year's day", { month: 1, days: [1] }],
  ["new year’s day", { month: 1, days: [1] }],
  ["new year's eve", { month: 12, days: [31] }],
  ["new year’s eve", { month: 12, days: [31] }],
]);
