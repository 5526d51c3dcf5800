import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasShell, type ShellFolder, shellFolder } from "../../support/shell-folder.ts";

/** The parts of the completion system that the script calls, each printing what it is given. */
const STUBS = `
  compdef() { :; }
  compset() { print -r -- "compset $*"; }
  _files() { print -r -- "files $*"; }
  _describe() { local each; for each in "\${(@)\${(P)5}}" "\${(@)@[6,-1]}"; do print -r -- "$each"; done; }`;

describe.skipIf(!hasShell("zsh"))("zsh", () => {
  let folder: ShellFolder;
  beforeAll(() => {
    folder = shellFolder();
  });
  afterAll(() => folder.remove());

  /** What the script tells the completion system of a line, as words that end at the cursor. */
  const complete = (...line: readonly string[]): readonly string[] => {
    const script = `${STUBS}
      source <(newsctl completion zsh)
      words=("$@"); CURRENT=$#; PREFIX=$words[-1]; _newsctl`;
    return execFileSync("zsh", ["--no-rcs", "-c", script, "zsh", ...line], {
      cwd: folder.path,
      encoding: "utf8",
      env: folder.env,
    })
      .split("\n")
      .filter((reply) => reply !== "");
  };
  const MATCHER = ["-M", "m:{[:lower:]}={[:upper:]}"];

  test.each<[readonly string[], readonly string[]]>([
    [
      ["newsctl", "quo"],
      ["quotes:list quotations and who said them", ...MATCHER],
    ],
    [
      ["newsctl", "quotes", "--type=d"],
      ["--type=direct", ...MATCHER, "-S"],
    ],
    [
      ["newsctl", "quotes", "my\\ story.txt", "--speaker", ""],
      ["Ana Lima:1 quotation", ...MATCHER],
    ],
    [["newsctl", "show", "my\\ st"], ["files "]],
    [
      ["newsctl", "quotes", "--lexicon=my"],
      ["compset -P *=", "files "],
    ],
    [
      ["newsctl", "quotes", "--corpus=old"],
      ["compset -P *=", "files -/"],
    ],
  ])("%j", (line, expected) => expect(complete(...line)).toEqual(expected));
});
