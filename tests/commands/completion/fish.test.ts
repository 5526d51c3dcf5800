import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasShell, type ShellFolder, shellFolder } from "../../support/shell-folder.ts";

describe.skipIf(!hasShell("fish"))("fish", () => {
  let folder: ShellFolder;
  beforeAll(() => {
    folder = shellFolder();
  });
  afterAll(() => folder.remove());

  /** What fish offers for a line, without what it says of each. */
  const complete = (line: string): readonly string[] =>
    execFileSync("fish", ["--no-config", "-c", "newsctl completion fish | source; complete -C $argv[1]", line], {
      cwd: folder.path,
      encoding: "utf8",
      env: folder.env,
    })
      .split("\n")
      .map((reply) => reply.split("\t")[0] ?? "")
      .filter((reply) => reply !== "");

  test.each<[string, readonly string[]]>([
    ["newsctl quo", ["quotes"]],
    ["newsctl quotes --type=d", ["--type=direct"]],
    ["newsctl quotes 000 --speaker jo", ["Joseph Dunford"]],
    ["newsctl explain 000 Q", ["Q1", "Q2", "Q3", "Q4", "Q5"]],
    ["newsctl show my", ["my story.txt"]],
    ["newsctl show my\\ st", ["my story.txt"]],
    ['newsctl show "my', ["my story.txt"]],
    ["newsctl show 'my st", ["my story.txt"]],
    ["newsctl show ~/my", ["~/my story.txt"]],
    ["newsctl show $HOME/my", ["$HOME/my story.txt"]],
    ["newsctl quotes --lexicon=my", ["--lexicon=my story.txt"]],
    ["newsctl quotes --corpus ", ["old news/"]],
    ["newsctl quotes --corpus=old", ["--corpus=old news/"]],
    ["newsctl quotes my\\ story.txt --speaker ", ["Ana Lima"]],
  ])("completes %j", (line, expected) => expect(complete(line)).toEqual(expected));
});
