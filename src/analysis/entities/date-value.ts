/**
 * What a date says, as ISO 8601 (2019 profile): days "2017-08-18", months "2017-08", years "2017", decades "199X", centuries "19XX",
 * weeks "2017-W33", intervals "2022-06-01/2022-06-05". Own rules instead of a library: chrono-node answers with moments
 * only, has no decades, weeks or months as such, and costs more start-up than the rest of the analysis.
 */
import { monthOf, weekdayOf } from "../../lexicon/calendar.ts";

const DAY_MS = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The value of the date `text`. What it leaves out ("Friday", "July 4", "last month") is taken from `reference`, the
 * ISO 8601 date of the article; without one, only dates that are complete in themselves have a value. News looks back:
 * a bare weekday is the last one up to the article's date, a bare month or day the nearest, the past preferred.
 */
export function dateValue(text: string, reference?: string): string | undefined {
  const plain = text.replace(/[\s\u00a0]+/g, " ").trim();
  const now = reference === undefined ? undefined : dayOf(reference);
  return (
    absolute(plain) ?? (now === undefined ? undefined : (relative(plain.toLowerCase(), now) ?? partial(plain, now)))
  );
}

function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match === null ? undefined : valid(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Dates that name their year. */
function absolute(text: string): string | undefined {
  const iso = /^(\d{4})-(\d\d?)(?:-(\d\d?))?$/.exec(text);
  if (iso !== null && Number(iso[2]) >= 1 && Number(iso[2]) <= 12 && text.length > 7) {
    return written(valid(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  }
  const years = /^(\d{4})\s?(?:[-–/]|to|and)\s?(\d{2}|\d{4})$/.exec(text);
  if (years !== null) return interval(years[1] ?? "", years[2] ?? "");
  const century = /^(\d\d?)(?:st|nd|rd|th) century$/i.exec(text);
  if (century !== null) return `${String(Number(century[1]) - 1).padStart(2, "0")}XX`;
  const decade = /^(?:the )?(?:(?:early|mid|late)[- ])?(\d{3})0s$/i.exec(text);
  if (decade !== null) return `${decade[1]}X`;
  if (/^(?:1[0-9]|20)\d\d$/.test(text)) return text;
  const { month, days, year } = parts(text);
  if (year === undefined || month === undefined) return undefined;
  return inMonth(year, month, days);
}

function interval(from: string, to: string): string | undefined {
  const end = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
  return Number(end) > Number(from) ? `${from}/${end}` : undefined;
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

function inMonth(year: number, month: number, days: readonly number[]): string | undefined {
  const [first, second] = days;
  if (first === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  const from = written(valid(year, month, first));
  const to = second === undefined || second <= first ? undefined : written(valid(year, month, second));
  return from === undefined || to === undefined ? from : `${from}/${to}`;
}

/** "today", "last week", "two years ago", "next Friday". */
function relative(text: string, now: Day): string | undefined {
  const day = DAYS.get(text.replace(/^(?:the|on) /, ""));
  if (day !== undefined) return written(shift(now, day));
  const near =
    /^(?:on |in |the )?(last|past|previous|this|current|next|coming) (week|weekend|month|year|decade|century|\p{L}+)$/u.exec(
      text,
    );
  if (near !== null) return nearby(STEPS.get(near[1] ?? "") ?? 0, near[2] ?? "", now);
  const counted = /^(an?|\d+|\p{L}+) (day|week|month|year|decade)s? (ago|earlier|before|later|from now)$/u.exec(text);
  if (counted === null) return undefined;
  const count = NUMBERS.get(counted[1] ?? "") ?? Number(counted[1]);
  if (!Number.isFinite(count)) return undefined;
  const signed = counted[3] === "later" || counted[3] === "from now" ? count : -count;
  return counted[2] === "day" ? written(shift(now, signed)) : unitOf(counted[2] ?? "", signed, now);
}

const DAYS = new Map([
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["yesterday", -1],
  ["last night", -1],
  ["tomorrow", 1],
]);
const STEPS = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);
const NUMBERS = new Map(
  ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, index): [string, number] => [word, index + 1],
  ),
);
NUMBERS.set("an", 1).set("one", 1);

function nearby(step: number, unit: string, now: Day): string | undefined {
  const name = unit.charAt(0).toUpperCase() + unit.slice(1);
  const weekday = weekdayOf(name);
  if (weekday !== undefined) {
    const back = (isoWeekday(now) - weekday + 7) % 7;
    // "last Friday" said on a Friday is a week ago, "next Friday" a week ahead.
    return written(shift(now, step > 0 ? 7 - back : step < 0 && back === 0 ? -7 : -back));
  }
  const month = monthOf(name);
  if (month === undefined) return unitOf(unit === "weekend" ? "week" : unit, step, now);
  const year =
    step < 0
      ? month >= now.month
        ? now.year - 1
        : now.year
      : step > 0
        ? month <= now.month
          ? now.year + 1
          : now.year
        : now.year;
  return inMonth(year, month, []);
}

/** The week, month, year … that is `step` of them away from the one of `now`. */
function unitOf(unit: string, step: number, now: Day): string | undefined {
  switch (unit) {
    case "week":
      return isoWeek(shift(now, 7 * step));
    case "month": {
      const months = now.year * 12 + now.month - 1 + step;
      return inMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, []);
    }
    case "year":
      return pad(now.year + step, 4);
    case "decade":
      return `${pad(Math.floor(now.year / 10) + step, 3)}X`;
    case "century":
      return `${pad(Math.floor(now.year / 100) + step, 2)}XX`;
    default:
      return undefined;
  }
}

/** Dates without a year, beside the article's. */
function partial(text: string, now: Day): string | undefined {
  const { weekday, month, days, year } = parts(text);
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

function valid(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

function shift({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
function isoWeekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** "2017-W33": the week of the Thursday. */
function isoWeek(date: Day): string {
  const thursday = shift(date, 4 - isoWeekday(date));
  const start = Date.UTC(thursday.year, 0, 1);
  const week = Math.floor((Date.UTC(thursday.year, thursday.month - 1, thursday.day) - start) / (7 * DAY_MS)) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week, 2)}`;
}

function written(date: Day | undefined): string | undefined {
  return date === undefined ? undefined : `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
