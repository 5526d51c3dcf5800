/**
 * The tour of the README, run: what it prints is what the program prints, on a terminal of 80 columns without colours.
 * `npm run readme` writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPOSITORY, run } from "../support/memory-host.ts";
import { splitShellLine } from "../support/shell-line.ts";

const FILE = join(REPOSITORY, "README.md");
const README = readFileSync(FILE, "utf8");
const isWriting = (process.env["WRITE_README"] ?? "") !== "";

interface Example {
  readonly command: string;
  /** A line with an ellipsis alone stands for lines that are left out. */
  readonly printed: string;
}

const EXAMPLES: readonly Example[] = [...README.matchAll(/^```console\n\$ (.+)\n([^`]*)```$/gm)].map(
  ([, command = "", printed = ""]) => ({ command, printed }),
);

/** As many lines of `now` as `printed` shows, from its beginning and from its end. */
function cutLike(printed: string, now: string): string {
  const [head = "", tail] = printed.split(/^…\n/m);
  if (tail === undefined) return now;
  const lines = now.split("\n");
  const after = tail.split("\n").length;
  const last = after > 1 ? lines.slice(-after).join("\n") : "";
  return `${lines.slice(0, head.split("\n").length - 1).join("\n")}\n…\n${last}`;
}

/** What the program prints. */
async function print(command: string): Promise<string> {
  const [[name = "", ...argv] = []] = splitShellLine(command);
  expect(name).toBe("newsctl");
  const { stdout, stderr, exitCode } = await run(argv, { columns: 80, env: { NO_COLOR: "1", LANG: "C.UTF-8" } });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
}

describe("the README", () => {
  const plain = EXAMPLES.filter(({ command }) => !command.includes("|"));
  test("has a tour", () => {
    expect(plain.length).toBeGreaterThan(7);
  });

  test.each(plain)("$command", async ({ command, printed }) => {
    const shown = cutLike(printed, await print(command));
    if (isWriting)
      writeFileSync(
        FILE,
        readFileSync(FILE, "utf8").replace(printed, () => shown),
      );
    else expect(printed).toBe(shown);
  });
});
