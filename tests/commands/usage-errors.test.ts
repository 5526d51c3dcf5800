import { expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

/** Error lines say what, where, and what to do. */
test.each<[argv: readonly string[], exitCode: number, stderr: string]>([
  [["-v"], 2, 'no command in "newsctl -v"\n  give one of show, quotes, entities, stats, explain, find, compare'],
  [["--no-config", "-q"], 2, 'no command in "newsctl --no-config -q"\n  give one of show, quotes'],
  [["find"], 2, "no <words> is given to newsctl find\n  give newsctl find <words> [article...] [options]\n"],
  [["compare", "000"], 2, "no <b> is given to newsctl compare\n  give newsctl compare <a> <b> [options]\n"],
  [["quotes", "--speaker"], 2, "--speaker is given no <name>\n  run newsctl quotes --help\n"],
  [["show", "--width"], 2, "--width is given no <columns>\n  run newsctl show --help\n"],
  [["compare", "-", "-"], 2, "standard input cannot be both articles\n  give a file for one of them\n"],
  [["show", "-"], 4, "nothing to read in standard input: it is empty\n  pipe an article into newsctl\n"],
  [
    ["show", "ftp://example.org/a.txt"],
    3,
    'cannot read "ftp://example.org/a.txt": links are read from http and https alone\n  save it to a file, and give that\n',
  ],
  [
    ["show", "file:///tmp/a.txt"],
    3,
    'cannot read "file:///tmp/a.txt": links are read from http and https alone\n  give the path of the file\n',
  ],
  [["quotes", "--lexicon", "no-such.csv"], 3, 'cannot read "no-such.csv": there is no such file\n  check the name\n'],
])("%j", async (argv, exitCode, message) => {
  const { stdout, stderr, ...rest } = await run(argv);
  expect({ stdout, exitCode: rest.exitCode }).toEqual({ stdout: "", exitCode });
  expect(stderr.slice(0, message.length + "error: ".length)).toBe(`error: ${message}`);
});
