import { describe, expect, test } from "vitest";
import { columnWidths } from "../../src/render/column-widths.ts";
import { loadRenderer } from "../../src/render/load-renderer.ts";
import type { Format } from "../../src/render/renderer.ts";
import { createTheme } from "../../src/render/theme.ts";
import type { Report } from "../../src/report/report.ts";

async function render(format: Format, reports: readonly Report[], width?: number, single = false): Promise<string> {
  const renderer = await loadRenderer(format, {
    width,
    theme: createTheme(0),
    single,
    csvColumns: ["name", "note"],
    command: "test",
  });
  return reports.map((report) => renderer.report(report)).join("") + renderer.end();
}

const report = (name: string, note: string): Report => ({
  records: [{ name, note }],
  rows: [{ name, note }],
  sections: [
    {
      type: "table",
      key: "names",
      columns: [
        { header: "name", role: "name", flexible: true },
        { header: "n", role: "number" },
        { header: "note", role: "plain", flexible: true },
      ],
      rows: [[name, "7", note]],
    },
  ],
});

describe("json", () => {
  test("an array of records", async () => {
    expect(JSON.parse(await render("json", [report("a", "b"), report("c", "d")]))).toEqual([
      { name: "a", note: "b" },
      { name: "c", note: "d" },
    ]);
  });
  test("an empty array", async () => expect(await render("json", [])).toBe("[]\n"));
  test("the record itself, when one was asked for", async () => {
    expect(JSON.parse(await render("json", [report("a", "b")], undefined, true))).toEqual({ name: "a", note: "b" });
  });
  test("an array again, when one reference turned out to be several articles", async () => {
    const both = [report("a", "b"), report("c", "d")];
    expect(JSON.parse(await render("json", both, undefined, true))).toHaveLength(2);
  });
  test("nothing a terminal would act on", async () => {
    const printed = await render("jsonl", [report("\u001b[2J", "\u009b2J\u202e\u2028")]);
    expect(printed).toMatch(/^[\x20-\x7e]+\n$/);
    expect(JSON.parse(printed)).toEqual({ name: "\u001b[2J", note: "\u009b2J\u202e\u2028" });
  });
  test("nothing that shows nothing, but for the joiners of emoji", async () => {
    const [name, note] = ["pay\u200bpal\u2060\u00ad\u180e", "a\u{e0001}\u{e0061}\u{e007f} 👨\u200d👩"];
    const printed = await render("jsonl", [report(name, note)]);
    expect(printed).toContain('"pay\\u200bpal\\u2060\\u00ad\\u180e"');
    expect(printed).toContain('"a\\udb40\\udc01\\udb40\\udc61\\udb40\\udc7f 👨\u200d👩"');
    expect(JSON.parse(printed)).toEqual({ name, note });
  });
});

describe("csv", () => {
  test.each([
    ["plain", "plain"],
    ['a "word", quoted', '"a ""word"", quoted"'],
    ["two\nlines", '"two\nlines"'],
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["-x", "'-x"],
    ["@cmd", "'@cmd"],
    ["\u001b[31m", "␛[31m"],
  ])("%j", async (note, field) => {
    expect(await render("csv", [report("a", note)])).toBe(`name,note\na,${field}\n`);
  });
  test("a header alone", async () => expect(await render("csv", [])).toBe("name,note\n"));
});

describe("table", () => {
  test("reports of one key are one table", async () => {
    expect(await render("table", [report("a", "b"), report("long name", "c")])).toBe(
      "name       n  note\na          7  b\nlong name  7  c\n",
    );
  });
  test.each([20, 40, 80, 140])("no line is wider than %i cells", async (width) => {
    const rows = [
      "a word ".repeat(40),
      "Donaudampfschifffahrtsgesellschaft".repeat(6),
      "日本語のとても長い文".repeat(12),
    ];
    const printed = await render(
      "table",
      rows.map((words) => report(words, words)),
      width,
    );
    const { default: stringWidth } = await import("fast-string-width");
    expect(printed.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
    for (const words of rows) expect(printed.replace(/\s+/g, "")).toContain(words.slice(0, 4).replace(/\s+/g, ""));
  });
  test.each([
    ["vowel signs of Hindi", "कि की कु कू कृ के कै हिन्दी भाषा में बहुत सारे शब्द"],
    ["Thai", "นี้คือข้อความที่มีสระและวรรณยุกต์อยู่เหนือพยัญชนะ"],
    ["points of Hebrew", "נָתַן בָּרוּךְ שָׁלוֹם"],
    ["signs that stand for a cell in the making of a table", "C# and ## and F#"],
  ])("nothing is cut of %s", async (_what, words) => {
    for (const width of [undefined, 80, 24]) {
      const table = await render("table", [report(words, words)], width);
      expect(table).not.toContain("…");
      for (const word of words.split(" "))
        expect(table.replace(/\s+/g, "").split(word)).toHaveLength(words.split(word).length * 2 - 1);
    }
  });
  test("a cell of a hundred thousand letters with accents, in a moment", async () => {
    const long = "A\u0301".repeat(100_000);
    expect(await render("table", [report(long, "note")])).toContain(`${long}  7  note\n`);
  });
  test("rows past the gathered ones keep the columns", async () => {
    const many = Array.from({ length: 450 }, (_, index) => report(`name ${index % 7}`, "note"));
    const lines = (await render("table", many)).trimEnd().split("\n");
    expect(lines).toHaveLength(451);
    expect(new Set(lines.slice(1).map((line) => line.indexOf("note")))).toEqual(new Set([11]));
  });
  test("a cell past the gathered rows that is wider than its column moves the rest of its line", async () => {
    const many = Array.from({ length: 200 }, () => report("a", "note"));
    const total: Report = {
      records: [],
      rows: [],
      sections: report("total of 200", "all").sections.map((section) =>
        section.type === "table" ? { ...section, rows: [["total of 200", "15,753", "all"]] } : section,
      ),
    };
    const lines = (await render("table", [...many, total])).trimEnd().split("\n");
    expect(lines.slice(-2)).toEqual(["a     7  note", "total of 200  15,753  all"]);
  });
});

describe("columnWidths", () => {
  test.each([
    [undefined, [30, 50], [30, 50]],
    [100, [30, 50], [30, 50]],
    [62, [30, 50], [30, 30]],
    [42, [30, 50], [20, 20]],
  ])("page of %s cells", (page, natural, expected) => {
    const wishes = natural.map((cells) => ({ natural: cells, flexible: true }));
    expect(columnWidths(wishes, page, 2)).toEqual(expected);
  });
  test("rigid columns give way last", () => {
    const wishes = [
      { natural: 20, flexible: false },
      { natural: 50, flexible: true },
    ];
    expect(columnWidths(wishes, 52, 2)).toEqual([20, 30]);
    expect(columnWidths(wishes, 22, 2)).toEqual([10, 10]);
  });
});
