import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoteForBash, splitShellLine, unquote } from "../../../src/commands/completion/shell-words.ts";
import { hasShell, type ShellFolder, shellFolder } from "../../support/shell-folder.ts";

/** Strings as they occur in names, and as nobody would wish them. */
const nasty = fc.string({ unit: fc.constantFrom(..."ab é\"'\\$`!;&|<>(){}[]*?#~=:,".split("")), minLength: 1 });

describe.skipIf(!hasShell("bash"))("bash", () => {
  let folder: ShellFolder;
  beforeAll(() => {
    folder = shellFolder();
  });
  afterAll(() => folder.remove());

  /** COMPREPLY after the script's function has run, as readline calls it. */
  const complete = (line: string, words: readonly string[]): readonly string[] => {
    const script = `
      source <(newsctl completion bash)
      COMP_LINE=$1; COMP_POINT=\${#1}; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
      _newsctl; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["--norc", "-c", script, "bash", line, ...words], {
      cwd: folder.path,
      encoding: "utf8",
      env: folder.env,
    })
      .split("\n")
      .filter((reply) => reply !== "");
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ["newsctl quo", ["newsctl", "quo"], ["quotes"]],
    ["newsctl quotes 000 --speaker Jo", ["newsctl", "quotes", "000", "--speaker", "Jo"], ["Joseph\\ Dunford"]],
    ["newsctl quotes --fields id,speaker.n", ["newsctl", "quotes", "--fields", "id,speaker.n"], ["id,speaker.name"]],
    ["newsctl quotes --type=d", ["newsctl", "quotes", "--type", "=", "d"], ["direct"]],
    ["newsctl show my", ["newsctl", "show", "my"], ["my story.txt"]],
    ['newsctl show "my', ["newsctl", "show", '"my'], ["my story.txt"]],
    [
      "newsctl show my\\ story.txt ",
      ["newsctl", "show", "my\\ story.txt", ""],
      ["000_e85aeb5c2618cfa2", "my story.txt", "newsctl", "old news"],
    ],
    [
      "newsctl quotes my\\ story.txt --speaker ",
      ["newsctl", "quotes", "my\\ story.txt", "--speaker", ""],
      ["Ana\\ Lima"],
    ],
  ])("completes %j", (line, words, expected) => expect(complete(line, words).toSorted()).toEqual(expected.toSorted()));

  test("reads back what was quoted for it, running none of it", () => {
    const words = fc.sample(nasty, { numRuns: 200, seed: 6 });
    const lines = words.map(
      (word) => `printf '%s\\n' ${quoteForBash(word, "")} "${quoteForBash(word, '"')}" '${quoteForBash(word, "'")}'`,
    );
    const printed = execFileSync("bash", ["--norc", "-c", lines.join("\n")], { encoding: "utf8" });
    expect(printed.split("\n").slice(0, -1)).toEqual(words.flatMap((word) => [word, word, word]));
  });
});

describe("shell words", () => {
  test.each<[string, readonly string[]]>([
    ["newsctl show ", ["newsctl", "show", ""]],
    ["a  b", ["a", "b"]],
    ["a 'b c", ["a", "b c"]],
    ["a 'b c' ", ["a", "b c", ""]],
    ['a "b \\"c" d\\ e', ["a", 'b "c', "d e"]],
    ["", [""]],
  ])("%j is %j", (line, words) => expect(splitShellLine(line).words).toEqual(words));

  test("what is quoted is one word, and reads as before", () => {
    fc.assert(
      fc.property(nasty, (word) => {
        expect(unquote(quoteForBash(word, ""))).toBe(word);
      }),
    );
  });
});
