/** Dates that are told from the article's: "today", "last week", "two years ago", "the second quarter". */
import { monthOf, weekdayOf } from "../../../lexicon/calendar.ts";
import { smallNumber } from "../../../lexicon/number-words.ts";
import {
  type Day,
  inMonth,
  isoWeek,
  isoWeekday,
  monthsAfter,
  pad,
  partOfYear,
  shift,
  written,
} from "./calendar-day.ts";

/** The value of `text`, in small letters and without "the" or "on" before it, for an article of the day `now`. */
export function relativeDate(text: string, now: Day): string | undefined {
  const day = DAYS.get(text);
  if (day !== undefined) return written(shift(now, day));
  const near = /^(last|past|previous|this|current|next|coming) (\p{L}+)$/u.exec(text);
  if (near !== null) return nearby(STEPS.get(near[1] ?? "") ?? 0, near[2] ?? "", now);
  const counted = /^(an?|\d{1,4}|\p{L}+)[ -](day|week|fortnight|month|year|decade)s? (ago|from now)$/u.exec(text);
  if (counted !== null) {
    const count = smallNumber(counted[1] ?? "");
    if (count === undefined) return undefined;
    const signed = counted[3] === "from now" ? count : -count;
    return counted[2] === "day" ? written(shift(now, signed)) : unitOf(counted[2] ?? "", signed, now);
  }
  return partOfYearOf(text, now);
}

const DAYS = new Map([
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["yesterday", -1],
  ["last night", -1],
  ["day before yesterday", -2],
  ["tomorrow", 1],
  ["day after tomorrow", 2],
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
  if (step < 0) return inMonth(month >= now.month ? now.year - 1 : now.year, month);
  return inMonth(step > 0 && month <= now.month ? now.year + 1 : now.year, month);
}

/** The week, month, year … that is `step` of them away from the one of `now`. */
function unitOf(unit: string, step: number, now: Day): string | undefined {
  switch (unit) {
    case "week":
      return isoWeek(shift(now, 7 * step));
    case "fortnight":
      return isoWeek(shift(now, 14 * step));
    case "month": {
      const { year, month } = monthsAfter(now, step);
      return inMonth(year, month);
    }
    case "quarter": {
      const { year, month } = monthsAfter(now, 3 * step);
      return partOfYear(year, Math.ceil(month / 3), 4);
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

/** "second quarter", "first half of this year", "third quarter of last year": without a year the last one that has begun. */
function partOfYearOf(text: string, now: Day): string | undefined {
  const found = /^(first|second|third|fourth) (quarter|half)(?: of)?(?: (last|previous|this|the|next) year)?$/.exec(
    text,
  );
  const short = found === null ? /^q([1-4])$/.exec(text) : null;
  const part = found === null ? Number(short?.[1] ?? 0) : (ORDINALS.get(found[1] ?? "") ?? 0);
  const parts = found?.[2] === "half" ? 2 : 4;
  if (part < 1 || part > parts) return undefined;
  const step = found?.[3] === undefined ? undefined : STEPS.get(found[3]);
  const begun = (part - 1) * (12 / parts) < now.month;
  return partOfYear(now.year + (step ?? (begun ? 0 : -1)), part, parts);
}

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);
