/** `explain` on what nobody would call an article. */
import { describe, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";
import { firstControl } from "../support/terminal-controls.ts";

const QUOTED = "“We go on,” said Ann Lee.";

describe("explain", () => {
  test.each<[string, string]>([
    ["marks that are never closed", `“${"“We go on, ".repeat(300)}said Ann Lee.`],
    ["marks that were never opened", `${"We go on,” said Ann Lee. ".repeat(300)}`],
    ["nothing but marks", "“”\"'‘’«»„‚".repeat(500)],
    ["marks within marks", `${"“‘".repeat(400)}We go on,${"’”".repeat(400)} said Ann Lee.`],
    ["brackets within brackets", `${"(".repeat(5000)}${QUOTED}${")".repeat(5000)}`],
    ["only combining marks", "\u0301".repeat(20_000)],
    ["a quotation of combining marks", `“${"e\u0301\u0302\u0303".repeat(3000)},” said Ann Lee.`],
    [
      "words from right to left",
      `“\u202eWe go on,\u202c” said \u2067Ann Lee\u2069. “\u0627\u0644\u0633\u0644\u0627\u0645,” said Ann Lee.`,
    ],
    ["control characters", `“We\u0000 go\u001b[31m on,\u0007” said \u009b2JAnn\u001b]0;x\u0007 Lee.\u0085${QUOTED}`],
    ["halves of characters", `“We \ud83d go \ude00 on,” said Ann \ud83dLee.`],
    ["one long line", `${QUOTED} `.repeat(1000)],
    ["markup", `<div>`.repeat(3000) + QUOTED],
  ])("%s", async (_, text) => {
    for (const columns of [undefined, 40]) {
      const { stdout, stderr, exitCode } = await run(["explain", "-", "--no-color"], {
        stdin: text,
        ...(columns !== undefined && { columns }),
      });
      expect([0, 4]).toContain(exitCode);
      expect(stderr).not.toContain("unexpected");
      if (columns !== undefined) expect(firstControl(stdout + stderr, "\n")).toBeUndefined();
    }
  });

  // The whole article was resolved anew for each of them: minutes for a page of short quotations.
  test("as many quotations as a long page has", async () => {
    const names = ["Ann Lee", "Bob Hill", "Carl Moss", "Dora Kent"];
    const page = Array.from({ length: 1500 }, (_, n) => `“We go on for ${n} days,” said ${names[n % 4]}.`).join("\n\n");
    const { stdout, exitCode } = await run(["explain", "-", "--jsonl"], { stdin: page });
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1500);
    const one = await run(["explain", "-", "Q7", "--jsonl"], { stdin: page });
    expect(one.stdout.trimEnd()).toBe(stdout.split("\n")[6]);
  });
});
