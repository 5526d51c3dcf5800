/** Dates as pages write them, as ISO 8601. */

const MONTHS = "january february march april may june july august september october november december".split(" ");

/**
 * `text` as ISO 8601, a day ("2019-11-18") or a moment ("2019-11-18T23:03:00-05:00"; without a zone where the page gives
 * none), or undefined. Reads ISO and its common misspellings, RFC 2822, English month names, and milliseconds since 1970.
 * "03/04/2019" is not read: nobody knows which of the two is the month.
 */
export function isoDate(text: string): string | undefined {
  const line = text.trim().slice(0, 80);
  return fromIso(line) ?? fromMonthName(line) ?? fromEpoch(line);
}

function fromIso(line: string): string | undefined {
  const match =
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i.exec(
      line,
    ) ?? /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})(Z)?)?$/.exec(line);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return assemble(Number(year), Number(month), Number(day), clock(hour, minute, second), zone);
}

function fromMonthName(line: string): string | undefined {
  const monthFirst = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(line);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([A-Z][a-z]{2,8}|[A-Z]{3,9})\.?,?[\s-]+(\d{4})\b/.exec(
    line,
  );
  const upper = /\b([A-Z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/.exec(line);
  const [day, month, year, end] =
    monthFirst !== null
      ? [monthFirst[2], monthFirst[1], monthFirst[3], monthFirst.index + monthFirst[0].length]
      : dayFirst !== null
        ? [dayFirst[1], dayFirst[2], dayFirst[3], dayFirst.index + dayFirst[0].length]
        : upper !== null
          ? [upper[2], upper[1], upper[3], upper.index + upper[0].length]
          : ["", "", "", 0];
  const number = monthNumber(month ?? "");
  if (number === 0) return undefined;
  const time =
    /^\W{0,4}(?:at\s+)?(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i.exec(
      line.slice(end),
    );
  let hour = time?.[1];
  if (hour !== undefined && time?.[4] !== undefined) {
    hour = String((Number(hour) % 12) + (time[4].toLowerCase() === "p" ? 12 : 0));
  }
  return assemble(Number(year), number, Number(day), clock(hour, time?.[2], time?.[3]), time?.[5]);
}

/** 1 to 12 for a name of a month or the start of one, "Sept" too; 0 for other words. */
function monthNumber(word: string): number {
  const name = word.toLowerCase();
  return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

function fromEpoch(line: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(line)) return undefined;
  const milliseconds = line.length === 10 ? Number(line) * 1000 : Number(line);
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

function clock(hour: string | undefined, minute: string | undefined, second: string | undefined): string {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return "";
  return `T${hour.padStart(2, "0")}:${minute}:${second ?? "00"}`;
}

function assemble(
  year: number,
  month: number,
  day: number,
  time: string,
  zone: string | undefined,
): string | undefined {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1 || day > lastDay) return undefined;
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (time === "") return date;
  if (zone === undefined) return date + time;
  if (/^(?:z|utc|gmt)$/i.test(zone)) return `${date}${time}Z`;
  const digits = zone.replace(":", "").padEnd(5, "0");
  return `${date}${time}${digits.slice(0, 3)}:${digits.slice(3)}`;
}
