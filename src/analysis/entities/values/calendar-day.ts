/** Days of the Gregorian calendar, and how ISO 8601 writes them, their weeks and months. */
const DAY_MS = 86_400_000;

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day that an ISO 8601 date or moment begins with. */
export function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match === null ? undefined : valid(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Undefined where the calendar has no such day. */
export function valid(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

export function shift({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** "2017-W33": the week of the Thursday. */
export function isoWeek(date: Day): string {
  const thursday = shift(date, 4 - isoWeekday(date));
  const start = Date.UTC(thursday.year, 0, 1);
  const week = Math.floor((Date.UTC(thursday.year, thursday.month - 1, thursday.day) - start) / (7 * DAY_MS)) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week, 2)}`;
}

export function written(date: Day | undefined): string | undefined {
  return date === undefined ? undefined : `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** "2017-08" without days, "2017-08-18" with one, "2017-08-18/2017-08-20" with two; undefined where there is no such day. */
export function inMonth(year: number, month: number, days: readonly number[] = []): string | undefined {
  const [first, second] = days;
  if (first === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  const from = written(valid(year, month, first));
  const to = second === undefined || second <= first ? undefined : written(valid(year, month, second));
  return from === undefined || to === undefined ? from : `${from}/${to}`;
}

/** The month `count` months after (before, where negative) one, as year and month. */
export function monthsAfter(
  { year, month }: Pick<Day, "year" | "month">,
  count: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The interval of the months that part `part` (from 1) of a year has, when it is cut in `parts`: quarters, halves. */
export function partOfYear(year: number, part: number, parts: number): string {
  const size = 12 / parts;
  return `${inMonth(year, (part - 1) * size + 1)}/${inMonth(year, part * size)}`;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
