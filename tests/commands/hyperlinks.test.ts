import { hostname } from "node:os";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { createLinkTo, resolveHyperlinks } from "../../src/commands/hyperlinks.ts";
import type { Host } from "../../src/host.ts";
import { createTheme } from "../../src/render/theme.ts";
import { placesIn } from "../../src/report/place.ts";
import { REPOSITORY, run } from "../support/memory-host.ts";

const LINK = "\u001b]8;;";
const PIPE = { isTTY: false, columns: undefined, write: async () => true };
const TERMINAL = { isTTY: true, columns: 80, write: async () => true };

describe("resolveHyperlinks", () => {
  test.each<[string, Host["env"], boolean]>([
    ["kitty", { TERM: "xterm-kitty" }, true],
    ["GNOME Terminal", { TERM: "xterm-256color", VTE_VERSION: "6800" }, true],
    ["VTE that crashed", { TERM: "xterm-256color", VTE_VERSION: "5000" }, false],
    ["Windows Terminal", { WT_SESSION: "0b1c" }, true],
    ["iTerm", { TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.5.1" }, true],
    ["an old iTerm", { TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "2.9" }, false],
    ["VS Code", { TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.96.2" }, true],
    ["tmux", { TERM: "tmux-256color", TERM_PROGRAM: "tmux", TERM_PROGRAM_VERSION: "3.5a" }, true],
    ["an old tmux", { TERM: "screen", TERM_PROGRAM: "tmux", TERM_PROGRAM_VERSION: "3.3a", VTE_VERSION: "6800" }, false],
    ["a terminal that is not known", { TERM: "xterm-256color" }, false],
    ["a terminal that is forced", { TERM: "xterm-256color", FORCE_HYPERLINK: "1" }, true],
    ["a terminal that is forbidden", { TERM: "xterm-kitty", FORCE_HYPERLINK: "0" }, false],
    ["a dumb terminal", { TERM: "dumb", VTE_VERSION: "6800" }, false],
  ])("%s: %j is %s", (_, env, expected) => {
    expect(resolveHyperlinks(undefined, { stdout: TERMINAL, env })).toBe(expected);
    expect(resolveHyperlinks("auto", { stdout: PIPE, env })).toBe(false);
    expect(resolveHyperlinks("always", { stdout: PIPE, env })).toBe(true);
    expect(resolveHyperlinks("never", { stdout: TERMINAL, env })).toBe(false);
  });
});

describe("createLinkTo", () => {
  const host = { cwd: "/news", platform: "linux" } as unknown as Host;
  const here = `file://${encodeURIComponent(hostname())}`;
  test.each([
    [{ path: "a b.txt", line: 3 }, `${here}/news/a%20b.txt#3`],
    [{ path: "/archive/é#1.html" }, `${here}/archive/%C3%A9%231.html`],
    [{ path: "evil\u001b\u0007.txt" }, `${here}/news/evil%1B%07.txt`],
    [{ path: "https://example.org/a b" }, "https://example.org/a%20b"],
    [{ path: "http://" }, undefined],
  ])("%j is %s", async (place, expected) => expect((await createLinkTo(host))(place)).toBe(expected));
});

describe("placesIn", () => {
  const article = { path: "a.txt", format: "plain", text: "One\n\nThree.\nFour" } as never;
  test.each([
    [0, 1],
    [3, 1],
    [5, 3],
    [12, 4],
    [16, 4],
  ])("offset %i is on line %i", (offset, line) => expect(placesIn(article)(offset)).toEqual({ path: "a.txt", line }));
  test("pages have no lines, standard input no place", () => {
    expect(placesIn({ path: "a.html", format: "html", text: "One\nTwo" } as never)(5)).toEqual({ path: "a.html" });
    expect(placesIn({ format: "plain", text: "One" } as never)(0)).toBeUndefined();
  });
});

describe("links in output", () => {
  test("lead from ids to file and line", async () => {
    const { stdout } = await run(["quotes", "000", "--hyperlink", "always"]);
    const file = `${REPOSITORY}/seeds/000_e85aeb5c2618cfa2.txt`;
    expect(stdout).toContain(`${LINK}file://${encodeURIComponent(hostname())}${file}#11\u0007Q1${LINK}\u0007`);
    expect((await run(["list", "--hyperlink", "always"])).stdout).toContain("#1\u0007000_e85aeb5c2618cfa2");
  });
  test.each([40, 80, 140])("change nothing of a page of %i columns", async (columns) => {
    for (const argv of [
      ["quotes", "000"],
      ["list", "000"],
      ["explain", "000", "Q5"],
      ["find", "missile", "000"],
    ]) {
      const plain = await run([...argv, "--no-color"], { columns });
      const linked = await run([...argv, "--no-color", "--hyperlink", "always"], { columns });
      expect(linked.stdout).toContain(LINK);
      expect(
        linked.stdout
          .split(LINK)
          .map((part) => part.slice(part.indexOf("\u0007") + 1))
          .join(""),
      ).toBe(plain.stdout);
    }
  });
  test("are not in pipes, files and records", async () => {
    const env = { TERM: "xterm-kitty" };
    expect((await run(["quotes", "000"], { env })).stdout).not.toContain(LINK);
    expect((await run(["quotes", "000"], { env, columns: 80 })).stdout).toContain(LINK);
    expect((await run(["quotes", "000", "--json"], { env, columns: 80 })).stdout).not.toContain(LINK);
  });
  test("carry no control characters and no width", () => {
    const { paint } = createTheme(0, () => "file:///a\u001b\\b");
    const painted = paint([{ text: "Q1", role: "muted", place: { path: "x" } }]);
    expect(painted).toBe(`${LINK}file:///a␛\\b\u0007Q1${LINK}\u0007`);
    expect(stringWidth(painted)).toBe(2);
  });
});
