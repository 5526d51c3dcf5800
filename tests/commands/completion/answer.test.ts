import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../support/memory-host.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-completion-"));
  mkdirSync(join(folder, "archive"));
  writeFileSync(
    join(folder, "archive", "one.txt"),
    'Mayor speaks\n\n"We will build it," Mayor Ana Lima said on Friday.\n',
  );
  writeFileSync(join(folder, "archive", "two.txt"), "Nothing happened in Paris yesterday. It was quiet.\n");
  writeFileSync(join(folder, "archive", "evil\u001b[31m$(touch x).txt"), "Nothing happened. It was quiet.\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell is told: the line of flags, then what can stand there. */
const ask = async (shell: string, ...words: readonly string[]): Promise<readonly string[]> => {
  const { stdout, stderr, exitCode } = await run(["__complete", shell, ...words], { cwd: folder });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout.trimEnd().split("\n");
};
const values = async (...words: readonly string[]): Promise<readonly string[]> =>
  (await ask("zsh", ...words)).map((line) => line.split("\t")[0] ?? "");

describe("completion", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["quo"], ["values", "quotes"]],
    [["QUO"], ["values", "quotes"]],
    [["nothing", ""], ["values"]],
    [
      ["quotes", "--min"],
      ["values", "--min-words", "--min-confidence"],
    ],
    [
      ["quotes", "--min-words", "3", "--min"],
      ["values", "--min-confidence"],
    ],
    [["quotes", "--min-words", ""], ["values"]],
    [
      ["quotes", "--type", "d"],
      ["values open", "direct"],
    ],
    [
      ["quotes", "--type", "direct,"],
      ["values open", "direct,mixed", "direct,indirect", "direct,scare", "direct,all"],
    ],
    [
      ["quotes", "--type=direct,m"],
      ["values open", "--type=direct,mixed"],
    ],
    [
      ["entities", "--type", "P"],
      ["values open", "PERSON", "PRODUCT"],
    ],
    [
      ["entities", "--type", "p"],
      ["values open", "person", "product"],
    ],
    [
      ["list", "--format", ""],
      ["values", "table", "json", "jsonl", "csv", "html", "md"],
    ],
    [["quotes", "--lexicon", ""], ["files"]],
    [["quotes", "--corpus", ""], ["folders"]],
    [
      ["schema", ""],
      [
        "values",
        "show",
        "show-removed",
        "quotes",
        "entities",
        "explain",
        "find",
        "find-count",
        "compare",
        "stats",
        "list",
      ],
    ],
    [["schema", "show", ""], ["values"]],
    [
      ["quotes", "--fields", "sp"],
      ["values open", "spans", "speaker"],
    ],
    [
      ["quotes", "--json", "--fields", "id,speaker.na"],
      ["values open", "id,speaker.name"],
    ],
    [
      ["find", "japan", "--count", "--fields", "article,"],
      ["values open", "article,title", "article,count"],
    ],
    [
      ["list", "--field", "bo"],
      ["values open", "body="],
    ],
    [
      ["help", "-"],
      ["values", "--help", "--quiet", "--verbose", "--no-config"],
    ],
    [
      ["completion", "z"],
      ["values", "zsh"],
    ],
    [
      ["help", "ex"],
      ["values", "explain", "exit"],
    ],
    [["show", "--", "--"], ["files"]],
    [
      ["show", ""],
      ["files", "000_e85aeb5c2618cfa2"],
    ],
    [
      ["show", "00"],
      ["files", "000_e85aeb5c2618cfa2"],
    ],
    [
      ["show", "--corpus", "archive", "o"],
      ["files", "one"],
    ],
    [
      ["show", "--corpus=archive", ""],
      ["files", "one", "two"],
    ],
    [["show", "--corpus", "nowhere", ""], ["files"]],
    [
      ["quotes", "archive", "--speaker", ""],
      ["values", "Ana Lima"],
    ],
    [["quotes", "archive/two.txt", "--speaker", ""], ["values"]],
    [["quotes", "no-such-file", "--speaker", ""], ["values"]],
    [["quotes", "-", "--speaker", ""], ["values"]],
    [
      ["quotes", "--speaker", "jo"],
      ["values", "Joseph Dunford"],
    ],
    [
      ["quotes", "--speaker", "dun"],
      ["values", "Dunford"],
    ],
  ])("%j is answered by %j", async (words, expected) => expect(await values(...words)).toEqual(expected));

  test("knows the corpus of the configuration", async () => {
    const config = join(folder, "config.yaml");
    writeFileSync(config, "corpus: archive\n");
    const { stdout } = await run(["__complete", "zsh", "show", "o"], { cwd: folder, env: { NEWSCTL_CONFIG: config } });
    expect(stdout).toContain("\none");
  });

  test("says what commands, flags, ids and speakers are", async () => {
    expect(await ask("zsh", "quo")).toContain("quotes\tlist quotations and who said them");
    expect(await ask("zsh", "quotes", "--spea")).toContain(
      "--speaker\tonly by those whose name or alias has this part",
    );
    expect((await ask("zsh", "show", "0"))[1]).toMatch(/\tAbe, top US general pledge/);
    expect(await ask("fish", "quotes", "--speaker", "Jo")).toContainEqual(
      expect.stringMatching(/^Joseph Dunford\t\d quotations$/),
    );
  });

  test("offers every flag of --help", async () => {
    const { stdout } = await run(["help", "quotes"]);
    const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]);
    expect(flags.length).toBeGreaterThan(20);
    expect((await values("quotes", "--")).slice(1).toSorted()).toEqual(flags.toSorted());
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["an escaped space", ["newsctl quotes --speaker Joseph\\ D", "Joseph\\ D"], ["values", "Joseph\\ Dunford"]],
    ["no quotes", ["newsctl quotes --speaker Jo", "Jo"], ["values", "Joseph\\ Dunford"]],
    ["an open quote", ['newsctl quotes --speaker "Jo', '"Jo'], ["values", "Joseph Dunford"]],
    ["an equals sign", ["newsctl quotes --speaker=Jo", "Jo"], ["values", "Joseph\\ Dunford"]],
    [
      "nothing after it",
      ["newsctl quotes --type=", "="],
      ["values open", "direct", "mixed", "indirect", "scare", "all"],
    ],
    ["files, which bash quotes", ["newsctl show ", ""], ["files", "000_e85aeb5c2618cfa2"]],
  ])("of bash, with %s", async (_, [line = "", current = ""], expected) => {
    expect(await ask("bash", line, current)).toEqual(expected);
  });

  test("of PowerShell quotes what has spaces, and shows it plain", async () => {
    expect(await ask("powershell", "+quotes", "+--speaker", "+jo")).toEqual([
      "values",
      expect.stringMatching(/^'Joseph Dunford'\tJoseph Dunford\t\d quotations$/),
    ]);
  });

  test("of a shell that is not known is silence", async () => expect(await ask("csh", "quo")).toEqual([""]));
});

describe("completion scripts", () => {
  test.each(["bash", "zsh", "fish", "powershell"])("%s asks newsctl and says where it goes", async (shell) => {
    const { stdout, exitCode } = await run(["completion", shell]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`newsctl __complete ${shell}`);
    expect(stdout).toMatch(/^# .*newsctl completion /m);
  });
  test("a shell that is not known is a usage error with the near miss", async () => {
    const { stderr, exitCode } = await run(["completion", "fsh"]);
    expect([exitCode, stderr]).toEqual([
      2,
      'error: no completion for "fsh"\n  did you mean fish? (bash, zsh, fish, powershell)\n',
    ]);
  });
});
