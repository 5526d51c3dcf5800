import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../input/scratch-folder.ts";
import { run } from "../support/memory-host.ts";
import { firstControl } from "../support/terminal-controls.ts";

const PAYLOADS: Readonly<Record<string, string>> = {
  "a colour": "\u001b[31mred\u001b[0m",
  "a title for the window": "\u001b]0;owned\u0007",
  "a link": "\u001b]8;;http://evil.example\u0007here\u001b]8;;\u0007",
  "a clipboard": "\u001b]52;c;ZWNobyBvd25lZA==\u0007",
  "an eight-bit control": "\u009b2J\u009d0;owned\u009c",
  "a carriage return and a backspace": "safe\rrm -rf\b\b\b",
  "a direction": "\u202egpj.exe\u202c \u2066hidden\u2069",
  "a zero width": "pay\u200bpal \ufeffbank \u180e\u2060 \u00ad",
  "words in tags": "plain\u{e0001}\u{e0041}\u{e007f} \ufff9\ufffb",
  "a delete and a null": "a\u007fb\u0000c",
};

const folder = scratchFolder({});
afterAll(() => {
  chmodSync(join(folder.path, "shut"), 0o700);
  folder.remove();
});
mkdirSync(join(folder.path, "shut"));

const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(folder.path, name, ".."), { recursive: true });
  writeFileSync(join(folder.path, name), content);
  return name;
};
const newsctl = (...argv: string[]) => run(argv, { cwd: folder.path });
const FORMATS = ["table", "json", "jsonl", "csv", "html", "md"];
const COMMANDS = [
  ["show"],
  ["show", "--raw"],
  ["show", "--removed"],
  ["list"],
  ["quotes", "--type", "all"],
  ["entities"],
  ["stats"],
];

describe("what a terminal acts on, in every field", () => {
  const payload = Object.values(PAYLOADS).join(" and ");
  const record = {
    id: `id ${payload}`,
    title: `Minister ${payload} resigns`,
    byline: `Jane ${payload} Doe`,
    source: `Daily ${payload}`,
    url: `http://example.org/${payload}`,
    date: `2020-01-01 ${payload}`,
    tags: [`tag ${payload}`],
    section: payload,
    body: `“We won ${payload} today,” said Ana ${payload} Lima of Acme ${payload} Corp.\n\nBob Hale ${payload} told Reuters that ${payload} it was over.`,
  };
  const file = put("payload.json", JSON.stringify(record));
  test.each(FORMATS)("goes to no terminal as %s", async (format) => {
    for (const command of COMMANDS) {
      const { stdout, stderr } = await newsctl(...command, file, "--format", format);
      expect(firstControl(stdout, "\n")).toBeUndefined();
      expect(firstControl(stderr, "\n")).toBeUndefined();
    }
  });
  test.each(Object.entries(PAYLOADS))("%s in the middle of a line", async (what, words) => {
    const text = put(`${what}.txt`, `Minister ${words} resigns\n\n“We won ${words} today,” said Ana ${words} Lima.\n`);
    for (const command of [["show"], ["quotes"]]) {
      const { stdout, stderr } = await newsctl(...command, text);
      expect(firstControl(stdout, "\n")).toBeUndefined();
      expect(firstControl(stderr, "\n")).toBeUndefined();
    }
  });
});

test("escapes in file names, in messages and in records", async () => {
  put("names/a\u001b[31m\nb.txt", "Plain words.");
  put("names/\u009b2J\u202e.pdf.txt", "%PDF-1.4");
  for (const format of FORMATS) {
    const { stdout, stderr } = await newsctl("list", "names", "--format", format);
    expect(firstControl(stdout, "\n")).toBeUndefined();
    expect(firstControl(stderr, "\n")).toBeUndefined();
    expect(stderr).toContain("is a PDF document");
  }
  const { stderr } = await newsctl("show", "no\u001b[31msuch\u202efile");
  expect(firstControl(stderr, "\n")).toBeUndefined();
});

test.each(["=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "＝1+1"])(
  "a spreadsheet runs no %j",
  async (formula) => {
    const file = put(
      "formula.json",
      JSON.stringify({
        title: formula,
        byline: formula,
        source: formula,
        tags: [formula],
        body: `${formula} is a sum.`,
      }),
    );
    const { stdout } = await newsctl("show", file, "--csv");
    // Cells as a spreadsheet reads them: quotes off, white space at the edges aside.
    const cells =
      stdout
        .split("\n")
        .slice(1)
        .join("\n")
        .match(/"(?:[^"]|"")*"|[^,\n]+/g) ?? [];
    expect(cells.length).toBeGreaterThan(4);
    for (const cell of cells) expect(cell).not.toMatch(/^"?\s*[=+\-@＝]/);
  },
);

test("markup stays text in a page", async () => {
  const attack = `<script>alert(1)</script><img src=x onerror=alert(1)>"'><svg/onload=alert(1)>`;
  const file = put(
    "markup.json",
    JSON.stringify({
      title: attack,
      byline: attack,
      source: attack,
      tags: [attack],
      url: "javascript:alert(1)",
      body: `“${attack},” said Ana ${attack} Lima.`,
    }),
  );
  for (const command of ["show", "quotes", "entities", "stats", "list"]) {
    const { stdout } = await newsctl(command, file, "--format", "html");
    expect(stdout).not.toMatch(/<img src=x|<svg\/onload|<script>alert|href="javascript:/i);
  }
});

test("a gzip bomb is refused before it fills the memory", async () => {
  const file = put("bomb.txt.gz", gzipSync(Buffer.alloc(200 * 1024 * 1024, "a ")));
  const { exitCode, stderr } = await newsctl("show", file);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/larger than 128 MB/);
});

test.each([
  ["tags", `<html><body>${"<div>".repeat(50_000)}deep words${"</div>".repeat(50_000)}</body></html>`, [0]],
  ["lists of JSON", "[".repeat(20_000), [0, 4]],
  ["objects of JSON", '{"a":'.repeat(10_000), [0, 4]],
  [
    "an article within objects",
    `{"title":"T","body":${JSON.stringify("Some words here.")},"x":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    [0],
  ],
  ["quotation marks", `Words ${"“".repeat(5_000)} here`, [0]],
  ["brackets", `Words ${"(".repeat(5_000)} here`, [0]],
  ["comments", `<html><body>${"<!--".repeat(20_000)} words</body></html>`, [0, 4]],
  ["quotations of Markdown", `# T\n\n${"> ".repeat(5_000)}deep words`, [0]],
])("deeply nested %s neither break it nor hold it up", async (what, text, codes) => {
  const file = put(`deep-${what}.txt`, text);
  for (const command of ["show", "quotes", "stats"]) {
    const { exitCode, stderr } = await newsctl(command, file, "--jsonl");
    expect(stderr).not.toContain("unexpected");
    expect(codes).toContain(exitCode);
  }
});

test.each([
  ["lists in lists", "lists.json", "[".repeat(200_000), /it is no JSON/],
  ["lists in lists that are closed", "closed.json", "[".repeat(200_000) + "]".repeat(200_000), /it is no object/],
  ["lists in lists by another name", "lists.txt", "[".repeat(200_000), /it is no JSON/],
  ["objects in objects", "objects.json", '{"a":'.repeat(200_000), /is no JSON/],
  ["a number", "number.json", "5", /it is no object/],
  ["prose by the name of JSON", "prose.json", "Some words of Ana Lima.", /it is no JSON/],
  ["values a line", "values.jsonl", "1\nnull\n", /jsonl:2": it is no object/],
])("%s are not read as prose without a word", async (_what, name, text, reason) => {
  const { exitCode, stdout, stderr } = await newsctl("show", put(`json/${name}`, text));
  expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: "" });
  expect(stderr).toMatch(reason);
});

test.each([
  [
    "a title of spaces",
    "html",
    `<html><head><title>A${" ".repeat(200_000)}| B</title></head><body><p>Some words here.</p></body></html>`,
  ],
  ["a byline of spaces", "json", JSON.stringify({ byline: `A${" |".repeat(50_000)}`, body: "Some words here." })],
  ["a body of spaces", "json", JSON.stringify({ title: "T", body: `A${" ".repeat(300_000)}B` })],
  [
    "front matter of spaces",
    "md",
    `+++\ntitle =${" ".repeat(200_000)}x${" ".repeat(200_000)}y\n+++\n\n# T\n\nSome words here.`,
  ],
  ["a line of dashes", "txt", `A ${"- ".repeat(100_000)}`],
  ["an address without end", "txt", `See http://${"a.".repeat(100_000)} for more.`],
])("%s takes no longer than its length", async (what, ending, text) => {
  // Quadratic work on any of these takes minutes, which the time limit of a test tells.
  const file = put(`long-${what}.${ending}`, text);
  const { exitCode, stderr } = await newsctl("show", file, "--jsonl");
  expect(stderr).not.toContain("unexpected");
  expect(exitCode).toBe(0);
});

test("marks within marks take no longer than their length", async () => {
  const file = put("marks.txt", `${"“‘".repeat(25_000)}${"’”".repeat(25_000)}`);
  const { exitCode, stderr } = await newsctl("quotes", file, "--type", "all", "--jsonl");
  expect(stderr).not.toContain("unexpected");
  expect(exitCode).toBe(0);
});

test("a broken feed among other files is told by its name", async () => {
  put("feeds/broken.xml", `<?xml version="1.0"?><rss><channel>${"<item>".repeat(1000)}x`);
  put("feeds/whole.txt", "Words of Ana Lima.");
  const { exitCode, stderr } = await newsctl("list", "feeds", "--jsonl");
  expect(exitCode).toBe(4);
  expect(stderr).toMatch(/^error: cannot read "[^"]*broken\.xml": the feed cannot be read$/m);
});

test("fields that name what every object has", async () => {
  const file = put(
    "proto.jsonl",
    `{"__proto__":{"title":"owned"},"constructor":{"prototype":{"polluted":1}},"toString":"x","title":"Plain","body":"Some words of Ana Lima."}\n`,
  );
  const { exitCode, stdout } = await newsctl("show", file, "--jsonl");
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout.trim())).toMatchObject({ title: "Plain" });
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  const words = put("words.txt", "__proto__ said constructor. “We are toString,” said hasOwnProperty valueOf.\n");
  expect((await newsctl("quotes", words, "--type", "all", "--jsonl")).exitCode).toBe(0);
  expect((await newsctl("show", words, "--jsonl", "--fields", "__proto__.x")).exitCode).toBe(2);
});

test.skipIf(process.platform === "win32")(
  "links in circles, pipes, devices, what may not be read and what is gone",
  async () => {
    put("odd/good.txt", "Good words here.");
    symlinkSync(".", join(folder.path, "odd/round"));
    symlinkSync("loop.txt", join(folder.path, "odd/loop.txt"));
    symlinkSync("gone", join(folder.path, "odd/gone.txt"));
    symlinkSync("/dev/zero", join(folder.path, "odd/zero.txt"));
    symlinkSync("/dev/tty", join(folder.path, "odd/tty.txt"));
    execFileSync("mkfifo", [join(folder.path, "odd/pipe.txt")]);
    put("odd/shut.txt", "x");
    chmodSync(join(folder.path, "odd/shut.txt"), 0);
    for (const jobs of ["1", "2"]) {
      const { stdout, stderr, exitCode } = await newsctl("quotes", "odd", "--jsonl", "--type", "all", "--jobs", jobs);
      expect(stdout).toBe("");
      expect(exitCode).toBe(3);
      const told = stderr.split("\n").filter((line) => line.startsWith("error: "));
      // Root may read what is shut.
      expect(told.length).toBe(process.getuid?.() === 0 ? 5 : 6);
    }
  },
);

test.each([["../secret"], ["../../etc/passwd"], ["/etc/hostname\0.txt"], [".."], ["corpus/../../secret"]])(
  "an id leads nowhere outside the corpus: %j",
  async (reference) => {
    put("corpus/000_a.txt", "Words of the corpus.");
    put("secret", "kept apart");
    mkdirSync(join(folder.path, "deep/er"), { recursive: true });
    const { exitCode, stdout } = await run(["show", reference, "--corpus", join(folder.path, "corpus"), "--json"], {
      cwd: join(folder.path, "deep/er"),
    });
    expect(stdout).not.toContain("kept apart");
    expect(exitCode).not.toBe(1);
  },
);

test("ten thousand files are listed by name, not held as articles", async () => {
  mkdirSync(join(folder.path, "many"));
  for (let index = 0; index < 4_000; index++) symlinkSync("../odd/none", join(folder.path, `many/${index}.doc`));
  for (let index = 0; index < 6000; index++)
    writeFileSync(join(folder.path, `many/${String(index).padStart(5, "0")}.txt`), `Words ${index}.`);
  const { stdout, exitCode } = await newsctl("list", "many", "--jsonl");
  expect(exitCode).toBe(0);
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toHaveLength(6000);
  expect(new Set(ids).size).toBe(6000);
});
