import { expect, test } from "vitest";
import { textOf } from "../../src/document/span.ts";
import { findLines } from "../../src/parser/lines.ts";
import { findPassages } from "../../src/parser/paragraphs.ts";

const passages = (text: string): readonly string[] =>
  findPassages(text, findLines(text)).map((passage) => textOf(text, passage));
const count = (lines: readonly string[]): number => passages(lines.join("\n")).length;

/** A line of `width` characters. */
function line(width: number, { capital = false, closed = false } = {}): string {
  const words = `${capital ? "The" : "the"} mayor of Rome said ${"that ".repeat(30)}`;
  return `${words.slice(0, width - 2).replace(/ $/, "x")}${closed ? "x." : "xx"}`;
}
/** Eleven full lines, so ten joints; `own` says what is else for some of them. */
const eleven = (own: (index: number) => string | undefined): readonly string[] =>
  Array.from({ length: 11 }, (_, index) => own(index) ?? line(60));

test("lines of 30 to 132 characters may be wrapped ones", () => {
  const lines = (width: number) => Array.from({ length: 6 }, (_, index) => line(width, { capital: index % 2 === 0 }));
  for (const width of [30, 60, 132]) expect([width, count(lines(width))]).toEqual([width, 1]);
  for (const width of [29, 133]) expect([width, count(lines(width))]).toEqual([width, 3]);
});

test("three lines are wrapped, two are not", () => {
  expect(count([line(60, { capital: true }), line(60, { capital: true }), line(60)])).toBe(1);
  expect(count([line(60, { capital: true }), line(60, { capital: true })])).toBe(2);
});

test("most lines of wrapped text break within a sentence", () => {
  // Three in ten begin with a small letter, five in ten end without a sign, seven in ten are full.
  expect(count(eleven((index) => (index < 8 ? line(60, { capital: true }) : undefined)))).toBe(1);
  expect(count(eleven((index) => (index < 9 ? line(60, { capital: true }) : undefined)))).toBeGreaterThan(1);
  expect(count(eleven((index) => (index < 5 ? line(60, { closed: true }) : undefined)))).toBe(1);
  expect(count(eleven((index) => (index < 6 ? line(60, { closed: true }) : undefined)))).toBeGreaterThan(1);
  const short = (few: number) => (index: number) =>
    index < few ? line(40) : index === 7 ? line(60, { capital: true }) : undefined;
  expect(count(eleven(short(3)))).toBe(1);
  expect(count(eleven(short(4)))).toBeGreaterThan(1);
});

test.each(["- ", "• ", "* ", "— ", "1. ", "12) ", "(3) ", "(12) ", "# ", "###### "])("%j opens a passage", (marker) => {
  expect(count([line(60), line(60), line(60), `${marker}${line(58)}`])).toBe(2);
});
test.each(["-x ", "123. ", "1.5 ", "#x ", "(a) ", "a - ", "1 ", "####### "])("%j does not", (marker) => {
  expect(count([line(60), line(60), line(60), `${marker}${line(58)}`])).toBe(1);
});

test("an indent of two opens a passage, as does the line behind one that is short and closed, or very short", () => {
  const around = (...lines: string[]) => count([line(60), line(60), ...lines, line(60), line(60)]);
  const counts = {
    [` ${line(59)}`]: 1,
    [`  ${line(58)}`]: 2,
    [line(45)]: 1,
    [line(45, { closed: true })]: 2,
    [`${line(43)}.”`]: 2,
    [line(50, { closed: true })]: 1,
    [line(36)]: 1,
    [line(35)]: 2,
  };
  for (const [among, expected] of Object.entries(counts)) expect([among, around(among)]).toEqual([among, expected]);
  expect(count(["  the first line is indented and then goes on", ...[1, 2, 3, 4].map(() => line(60))])).toBe(1);
});

test("a passage knows its lines and the empty ones above it", () => {
  const text = "One\n\n\ntwo,\nthree\n\nFour";
  expect(findPassages(text, findLines(text))).toEqual([
    { start: 0, end: 3, gap: 1, lines: 1 },
    { start: 6, end: 16, gap: 2, lines: 2 },
    { start: 18, end: 22, gap: 1, lines: 1 },
  ]);
  expect(passages("One1\ntwo")).toHaveLength(1);
  expect(passages("One.\ntwo")).toHaveLength(2);
});

test("lines end at every break that files have, and know their indent", () => {
  for (const seam of ["\n", "\r", "\r\n", "\v", "\f", "\u2028", "\u2029"]) {
    const text = `${seam}A${seam}${seam} B v${seam}C`;
    expect([seam, findLines(text).map(({ start, end, ...line }) => [text.slice(start, end), line])]).toEqual([
      seam,
      [
        ["A", { gap: 2, indent: 0 }],
        ["B v", { gap: 1, indent: 1 }],
        ["C", { gap: 0, indent: 0 }],
      ],
    ]);
  }
  expect(findLines("\n\n\nA")).toEqual([{ start: 3, end: 4, gap: 4, indent: 0 }]);
  expect(findLines("A\nB", 1)).toEqual([{ start: 2, end: 3, gap: 2, indent: 0 }]);
});
