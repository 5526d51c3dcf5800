import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configFiles, parseConfig } from "../../../src/commands/config/config-file.ts";
import type { Host } from "../../../src/host.ts";
import { type HostSettings, run, type Transcript } from "../../support/memory-host.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-config-"));
  mkdirSync(join(folder, "newsctl"));
  mkdirSync(join(folder, "archive"));
  writeFileSync(
    join(folder, "archive", "one.txt"),
    'Mayor speaks\n\n"We will build it," Mayor Ana Lima said on Friday.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line with a configuration. */
const runWith = (config: string, argv: readonly string[], settings: HostSettings = {}): Promise<Transcript> => {
  writeFileSync(join(folder, "newsctl", "config.yaml"), config);
  return run(argv, { ...settings, env: { XDG_CONFIG_HOME: folder, HOME: folder, ...settings.env } });
};

describe("parseConfig", () => {
  test("says on which line a key stands", async () => {
    const text =
      "# mine\ncorpus: ~/archive\ncolor: false\n\nquotes:\n  type: [direct, mixed]\n  limit: 3\nfield: {body: content}\n";
    expect(await parseConfig(text, "config.yaml")).toEqual([
      { command: undefined, key: "corpus", value: "~/archive", line: 2 },
      { command: undefined, key: "color", value: false, line: 3 },
      { command: "quotes", key: "type", value: ["direct", "mixed"], line: 6 },
      { command: "quotes", key: "limit", value: 3, line: 7 },
      { command: undefined, key: "field", value: { body: "content" }, line: 8 },
    ]);
  });
  test.each(["", "# nothing\n", "---\n"])("%j has no settings", async (text) => {
    expect(await parseConfig(text, "config.yaml")).toEqual([]);
  });
});

describe("configFiles", () => {
  const files = (env: Host["env"], platform: string): readonly string[] =>
    configFiles({ env, platform, cwd: "/news" } as unknown as Host);
  test.each<[Host["env"], string, string | undefined]>([
    [{ HOME: "/home/ana" }, "linux", "/home/ana/.config/newsctl/config.yaml"],
    [{ HOME: "/home/ana", XDG_CONFIG_HOME: "/etc/ana" }, "linux", "/etc/ana/newsctl/config.yaml"],
    [{ HOME: "/home/ana", XDG_CONFIG_HOME: "relative" }, "linux", "/home/ana/.config/newsctl/config.yaml"],
    [{ HOME: "/home/ana", NEWSCTL_CONFIG: "mine.yaml" }, "linux", "/news/mine.yaml"],
    [{ APPDATA: "/roaming", USERPROFILE: "/users/ana" }, "win32", "/roaming/newsctl/config.yaml"],
    [{}, "linux", undefined],
  ])("%j on %s: %s", (env, platform, expected) => expect(files(env, platform)[0]).toBe(expected));
});

describe("a configuration", () => {
  test("gives defaults to all commands and to one", async () => {
    const config = "corpus: ../archive\nformat: jsonl\nquotes:\n  fields: [speaker.name]\n";
    expect((await runWith(config, ["quotes"])).stdout).toBe('{"speaker":{"name":"Ana Lima"}}\n');
    expect(JSON.parse((await runWith(config, ["list"])).stdout)).toMatchObject({ id: "one" });
  });
  test("of a command beats that of all, wherever it stands", async () => {
    const { stdout } = await runWith("list:\n  format: csv\nformat: json\n", ["list"]);
    expect(stdout).toMatch(/^id,title/);
  });
  test("is beaten by flags, also by those that say the same otherwise", async () => {
    expect((await runWith("format: json\n", ["list", "--csv"])).stdout).toMatch(/^id,title/);
    expect(
      (await runWith("quotes: {limit: 1}\n", ["quotes", "000", "--limit", "2", "--jsonl"])).stdout.split("\n"),
    ).toHaveLength(3);
    expect((await runWith("show: {raw: true}\n", ["show", "000", "--removed"])).exitCode).toBe(0);
    expect((await runWith("color: true\n", ["show", "000", "--no-color"])).stdout).not.toContain("\u001b");
  });
  test("is beaten by the environment", async () => {
    const corpus = (
      await runWith("corpus: ../archive\n", ["list", "--jsonl"], { env: { NEWSCTL_CORPUS: join(folder, "archive") } })
    ).stdout;
    expect(JSON.parse(corpus)).toMatchObject({ id: "one" });
    expect(
      (await runWith("corpus: nowhere\n", ["list", "--jsonl"], { env: { NEWSCTL_CORPUS: join(folder, "archive") } }))
        .exitCode,
    ).toBe(0);
    expect((await runWith("color: true\n", ["list"], { env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
    expect((await runWith("color: true\n", ["list"])).stdout).toContain("\u001b");
  });
  test("is left out by --no-config, before and after the command", async () => {
    for (const argv of [
      ["--no-config", "list"],
      ["list", "--no-config"],
    ]) {
      expect((await runWith("nonsense: 1\n", argv)).exitCode).toBe(0);
    }
  });
  test("does not keep help and completion from working", async () => {
    for (const argv of [
      ["help", "config"],
      ["list", "--help"],
      ["schema", "list"],
      ["completion", "bash"],
    ]) {
      expect((await runWith("nonsense: 1\n", argv)).exitCode).toBe(0);
    }
  });
  test("at $NEWSCTL_CONFIG that is not there is an error", async () => {
    const { stderr, exitCode } = await run(["list"], { env: { NEWSCTL_CONFIG: "/no/such/file.yaml" } });
    expect([exitCode, stderr]).toEqual([
      3,
      'error: there is no configuration "/no/such/file.yaml"\n  correct or unset $NEWSCTL_CONFIG, or give --no-config\n',
    ]);
  });

  test.skipIf(process.platform === "win32")("that never ends is not waited for", async () => {
    const pipe = join(folder, "pipe.yaml");
    execFileSync("mkfifo", [pipe]);
    for (const path of [pipe, "/dev/zero"]) {
      const { stderr, exitCode } = await run(["list"], { env: { NEWSCTL_CONFIG: path } });
      expect([exitCode, stderr]).toEqual([3, `error: cannot read "${path}": it is no file\n  give a file\n`]);
    }
  });

  test.each<[string, string, RegExp]>([
    ["corpus: .\nspeaker: x\nspeakr: x\n", "line 3", /there is no setting "speakr"\n {2}did you mean speaker\?/],
    ["quotes:\n  typo: x\n", "line 2", /there is no setting "typo" of quotes\n {2}did you mean type\?/],
    ["quote:\n  type: all\n", "line 2", /there is no command "quote"\n {2}did you mean quotes\?/],
    ["quotes:\n  type: diret\n", "line 2", /--type does not know "diret"\n {2}did you mean direct\?/],
    ["\ncolor: maybe\n", "line 2", /"color" takes true or false, not "maybe"/],
    ["width: true\n", "line 1", /"width" takes a value, not true/],
    ["width: wide\n", "line 1", /--width takes a whole number/],
    ["json: true\n", "line 1", /"json" is no setting\n {2}write format: json/],
    ["help: true\n", "line 1", /there is no setting "help"/],
    ["a: [1\n", "line 2", /./],
    ["just words\n", "line 1", /a configuration is made of keys and values/],
    ["corpus:\n", "line 1", /"corpus" takes a value, not null/],
  ])("%j is an error with file, line and key", async (config, line, message) => {
    const { stdout, stderr, exitCode } = await runWith(config, ["quotes", "000"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(`error: "${join(folder, "newsctl", "config.yaml")}", ${line}: `);
    expect(stderr).toMatch(message);
  });
});

describe("--quiet", () => {
  test("leaves notes and warnings out, but no errors", async () => {
    expect((await run(["quotes", "000", "--speaker", "Merkel"])).stderr).toContain("note: ");
    expect((await run(["quotes", "000", "--speaker", "Merkel", "-q"])).stderr).toBe("");
    expect((await run(["-q", "show", "no-such-article"])).stderr).toContain("error: ");
    expect((await runWith("quiet: true\n", ["quotes", "000", "--speaker", "Merkel"])).stderr).toBe("");
  });
  test("excludes --verbose", async () => expect((await run(["list", "-q", "-v"])).exitCode).toBe(2));
});
