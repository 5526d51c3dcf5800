import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { NewsctlError } from "../../src/errors.ts";
import type { Host } from "../../src/host.ts";
import type { InputOptions } from "../../src/input/input-options.ts";
import { locate } from "../../src/input/locate.ts";
import { ARTICLE_ENDINGS } from "../../src/input/walk-folder.ts";
import { inputHost, scratchFolder } from "./scratch-folder.ts";

const folder = scratchFolder({
  "seeds/000_abe.txt": "x",
  "seeds/001_moon.txt": "x",
  "seeds/002_moon.md": "x",
  "seeds/.hidden.txt": "x",
  "seeds/notes.doc": "x",
  "years/2016/report.txt": "x",
  "years/2017/report.txt": "x",
  "years/2017/report.md": "x",
  "years/2017/deep/er/last.txt": "x",
  "other/a [1].txt": "x",
  "other/a\nb\u001b[31m.txt": "x",
  "empty/readme.doc": "x",
});
symlinkSync(join(folder.path, "years"), join(folder.path, "years/2017/round"));
symlinkSync("loop.txt", join(folder.path, "other/loop.txt"));
symlinkSync("gone", join(folder.path, "other/broken.txt"));
afterAll(() => folder.remove());

/** "id path" of everything found, or the error. */
async function found(refs: readonly string[], options: InputOptions = {}, more: Partial<Host> = {}): Promise<unknown> {
  try {
    const locations = await locate(refs, options, inputHost(folder.path, more));
    return [...locations].map((location) =>
      location.kind === "file" ? `${location.id} ${location.path}` : location.kind,
    );
  } catch (error) {
    if (error instanceof NewsctlError) return [error.name, error.message, error.hint];
    throw error;
  }
}

describe("finds", () => {
  test.each<[string, string[], string[]]>([
    ["an id", ["001_moon"], ["001_moon seeds/001_moon.txt"]],
    ["a unique prefix", ["000"], ["000_abe seeds/000_abe.txt"]],
    ["a path", ["seeds/001_moon.txt"], ["001_moon seeds/001_moon.txt"]],
    ["a file of any ending that is named", ["seeds/notes.doc"], ["notes seeds/notes.doc"]],
    ["standard input", ["-", "/dev/stdin"], ["stdin"]],
    [
      "the whole corpus, sorted, without hidden and other files",
      [],
      ["000_abe seeds/000_abe.txt", "001_moon seeds/001_moon.txt", "002_moon seeds/002_moon.md"],
    ],
    [
      "a folder recursively, linked folders once, files of one name with their folder",
      ["years"],
      [
        "2016/report years/2016/report.txt",
        "last years/2017/deep/er/last.txt",
        "2017/report.md years/2017/report.md",
        "2017/report.txt years/2017/report.txt",
      ].sort(),
    ],
    ["a glob", ["years/*/report.txt"], ["2016/report years/2016/report.txt", "2017/report years/2017/report.txt"]],
    ["a glob over folders", ["years/**/last.*"], ["last years/2017/deep/er/last.txt"]],
    ["a file whose name looks like a glob", ["other/a [1].txt"], ["a [1] other/a [1].txt"]],
    [
      "a file named twice once",
      ["000", "seeds/000_abe.txt", "./seeds/../seeds/000_abe.txt"],
      ["000_abe seeds/000_abe.txt"],
    ],
    ["a folder named twice once", ["years/2016", "./years/2016/"], ["report years/2016/report.txt"]],
    ["in the order given", ["001_moon", "000"], ["001_moon seeds/001_moon.txt", "000_abe seeds/000_abe.txt"]],
  ])("%s", async (_what, refs, expected) => {
    const result = await found(refs);
    expect(Array.isArray(result) ? [...result].sort() : result).toEqual([...expected].sort());
  });

  test("keeps the order of the references", async () => {
    expect(await found(["001_moon", "000"])).toEqual(["001_moon seeds/001_moon.txt", "000_abe seeds/000_abe.txt"]);
  });
});

test.each<[string, string[], InputOptions, Partial<Host>, string]>([
  ["--corpus", ["2016/report"], { corpus: "years" }, {}, "2016/report years/2016/report.txt"],
  ["$NEWSCTL_CORPUS", ["last"], {}, { env: { NEWSCTL_CORPUS: "years" } }, "last years/2017/deep/er/last.txt"],
  [
    "--corpus before $NEWSCTL_CORPUS",
    ["last"],
    { corpus: "years" },
    { env: { NEWSCTL_CORPUS: "other" } },
    "last years/2017/deep/er/last.txt",
  ],
  ["./seeds when the variable is empty", ["000"], {}, { env: { NEWSCTL_CORPUS: "" } }, "000_abe seeds/000_abe.txt"],
])("looks ids up in %s", async (_what, refs, options, more, expected) => {
  expect(await found(refs, options, more)).toEqual([expected]);
});

test("falls back to the seeds of the package", async () => {
  const elsewhere = scratchFolder({});
  const path = join(folder.path, "seeds", "000_abe.txt");
  expect(await found(["000"], {}, { cwd: elsewhere.path, packageRoot: folder.path })).toEqual([`000_abe ${path}`]);
  elsewhere.remove();
});

describe("refuses", () => {
  test.each<[string, string[], string, string]>([
    [
      "an ambiguous prefix",
      ["00"],
      '"00" is the start of 3 ids: "000_abe", "001_moon", "002_moon"',
      "give more of the id",
    ],
    [
      "an unknown id, with what resembles it and where it looked",
      ["001_mon"],
      '"001_mon" is no file, and no article of "seeds" (3 ids)',
      'did you mean "001_moon" or "002_moon"?',
    ],
    [
      "a part of an id",
      ["moon"],
      '"moon" is no file, and no article of "seeds" (3 ids)',
      'did you mean "001_moon" or "002_moon"?',
    ],
    ["a glob without files", ["seeds/*.pdf"], 'no file matches "seeds/*.pdf"', "check the pattern, or give a folder"],
    [
      "a folder without articles",
      ["empty"],
      'there are no articles in the folder "empty"',
      `name the files: in folders newsctl looks for ${ARTICLE_ENDINGS.join(", ")}`,
    ],
    [
      "a circle of links",
      ["other/loop.txt"],
      'cannot read "other/loop.txt": its symbolic links go round in a circle',
      "give the file that the link was meant for",
    ],
    ["nothing", [""], '"" names no article', "give an id, a file, a folder or -"],
    ["a zero byte", ["a\0b"], '"a\\u{0}b" names no article', "give an id, a file, a folder or -"],
    [
      "a name that would paint the terminal, made visible",
      ["\u001b[2Jx"],
      '"\\u{1b}[2Jx" is no file, and no article of "seeds" (3 ids)',
      "list the articles with newsctl list, or give a file",
    ],
  ])("%s", async (_what, refs, message, hint) => {
    expect(await found(refs)).toEqual(["InputError", message, hint]);
  });

  test("a corpus that is no folder", async () => {
    expect(await found([], { corpus: "nowhere" })).toEqual([
      "InputError",
      'the corpus "nowhere" is no folder',
      "give --corpus a folder of articles",
    ]);
  });
});

test.skipIf(process.platform === "win32")("takes a folder of hostile names, broken links included", async () => {
  execFileSync("mkfifo", [join(folder.path, "other/pipe.txt")]);
  expect(await found(["other"])).toEqual([
    "a\nb\u001b[31m other/a\nb\u001b[31m.txt",
    "a [1] other/a [1].txt",
    "broken other/broken.txt",
    "loop other/loop.txt",
    "pipe other/pipe.txt",
  ]);
});
