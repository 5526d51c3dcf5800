import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCompiled } from "../../src/start/compiled-code.ts";

const NOBODY = join(tmpdir(), "newsctl-nobody");
let folder = "";
let bundle = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsctl-start-"));
  bundle = join(folder, "program.cjs");
  writeFileSync(bundle, "(function(exports){exports.answer = () => 6 * 7; })");
  utimesSync(bundle, 1, 1);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const load = (profile = "show", version = "1.0.0", env: Record<string, string> = { XDG_CACHE_HOME: folder }) =>
  loadCompiled<{ answer(): number }>(bundle, profile, version, env);
const kept = (): readonly string[] => {
  try {
    return readdirSync(join(folder, "newsctl", "code"));
  } catch {
    return [];
  }
};

describe("loadCompiled", () => {
  test.each(["/proc/1", "/proc/none/deeper", "/dev/null"])(
    "keeps nothing in %s, where nothing can be made",
    (place) => {
      const loaded = load("show", "1.0.0", { XDG_CACHE_HOME: place });
      expect(loaded.exports.answer()).toBe(42);
      expect(() => loaded.keep()).not.toThrow();
    },
  );
  test("runs the bundle, first compiling it, then with what was kept", () => {
    const first = load();
    expect(first.exports.answer()).toBe(42);
    first.keep();
    expect(kept()).toHaveLength(1);
    const [name = ""] = kept();
    const before = readFileSync(join(folder, "newsctl", "code", name));
    const second = load();
    expect(second.exports.answer()).toBe(42);
    second.keep();
    expect(readFileSync(join(folder, "newsctl", "code", name)).equals(before)).toBe(true);
  });

  test("compiles again what V8 does not take", () => {
    load().keep();
    const [name = ""] = kept();
    const file = join(folder, "newsctl", "code", name);
    writeFileSync(file, "no code");
    // Another source of the same name: what this process has compiled once, V8 does not look up in any file.
    writeFileSync(bundle, "(function(exports){exports.answer = () => 7 * 6; })");
    utimesSync(bundle, 1, 1);
    const again = load();
    expect(again.exports.answer()).toBe(42);
    again.keep();
    expect(readFileSync(file, "latin1")).not.toBe("no code");
  });

  test("takes no code of which one bit has changed, wherever it stands", () => {
    load().keep();
    const [name = ""] = kept();
    const file = join(folder, "newsctl", "code", name);
    const good = readFileSync(file);
    for (let at = 0; at < good.length; at += 13) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, bad);
      // Another source of the same name and length, as above: what is taken is that of the file, not of this process.
      writeFileSync(bundle, `(function(exports){exports.answer = () => ${100_000 + at};})`);
      utimesSync(bundle, 1, 1);
      load().keep();
      expect(readFileSync(file).equals(bad), `byte ${at} of ${good.length}`).toBe(false);
    }
  });

  test.each([
    ["no home", {}],
    ["a home that is not there", { HOME: join(NOBODY, "home") }],
    ["a folder that is not absolute", { XDG_CACHE_HOME: "cache" }],
    ["a user who wants none", { XDG_CACHE_HOME: "", NODE_DISABLE_COMPILE_CACHE: "1" }],
  ])("keeps nothing with %s", (_, env) => {
    const { exports, keep } = load("show", "1.0.0", env);
    expect(exports.answer()).toBe(42);
    keep();
    expect(kept()).toEqual([]);
    expect(existsSync(NOBODY)).toBe(false);
  });

  test("a folder that cannot be written to is no error", () => {
    const { exports, keep } = load("show", "1.0.0", { XDG_CACHE_HOME: bundle });
    expect(exports.answer()).toBe(42);
    expect(keep).not.toThrow();
  });

  test("has the code of one version run by no other", () => {
    load("show", "1.0.0").keep();
    load("show", "1.0.1").keep();
    load("list", "1.0.0").keep();
    expect(kept()).toHaveLength(3);
  });

  test("keeps the four newest of a command, and those of the others", () => {
    load("list").keep();
    for (let version = 0; version < 10; version++) {
      load("show", `1.0.${version}`).keep();
      const made = kept().find((name) => name.startsWith(`show-1.0.${version}-`)) ?? "";
      utimesSync(join(folder, "newsctl", "code", made), version, version);
    }
    const versions = kept().map((name) => Number(/^show-1\.0\.(\d+)-/.exec(name)?.[1] ?? -1));
    // -1 is the list; each beyond the fourth made room for itself.
    expect(versions.toSorted((x, y) => x - y)).toEqual([-1, 6, 7, 8, 9]);
  });
});
