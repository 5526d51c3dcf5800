import { describe, expect, test } from "vitest";
import { run, transcript } from "../support/memory-host.ts";

/** Shares and scores change with the weights; what they are shares of does not. */
const masked = (printed: string): string => printed.replace(/\d+%|[−+]?\d+\.\d+/g, "N");

describe("newsctl explain", () => {
  test.each([40, 80, 140])("a name and marks that quote nobody, at %i columns", async (columns) => {
    const runs = [
      ["explain", "000", "q5"],
      ["explain", "000", "S1"],
    ];
    const printed = [];
    for (const argv of runs) printed.push(transcript(argv, await run(argv, { columns, env: { NO_COLOR: "1" } })));
    await expect(masked(printed.join("\n"))).toMatchFileSnapshot(`../golden/explain-${columns}.txt`);
  });

  test("a description: the words it rests on are underlined by carets, everybody who was weighed is listed", async () => {
    const { stdout } = await run(["explain", "000", "Q1"]);
    expect(stdout).toMatch(/^Q1 {2}Joseph Dunford, chairman/);
    expect(stdout).toMatch(/\n {4}The top US general told Abe that [^\n]*\(par\. 4\)\n {4}\^{18} \^{4}\n/);
    expect(stdout).toMatch(/\nJoseph Dunford +\d+% /);
    expect(stdout).toMatch(/\nShinzo Abe +\d+% /);
  });

  test("on a colour terminal they are underlined by the terminal", async () => {
    const { stdout } = await run(["explain", "000", "Q1"], { columns: 80 });
    expect(stdout).not.toContain("^^^");
    expect(stdout).toContain("\u001b[4mThe top US general");
  });

  test("records hold candidates whose shares sum to one, the speaker first", async () => {
    const { stdout } = await run(["explain", "000", "Q1", "--json"]);
    const { speaker, candidates, evidence } = JSON.parse(stdout);
    expect(candidates[0].name).toBe(speaker.name);
    const sum = candidates.reduce((total: number, { probability }: { probability: number }) => total + probability, 0);
    expect(sum).toBeCloseTo(1, 2);
    expect(evidence.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(["source", "cue"]));
  });

  test("reasons that would weigh 0.0 are not printed, but recorded", async () => {
    const files = ["tests/fixtures/invented/tokyo-visit.txt", "tests/gold/local-council.txt"];
    for (const file of files) {
      const { stdout } = await run(["explain", file]);
      expect(stdout).toMatch(/\n.* because\n/);
      expect(stdout).not.toMatch(/[+−]0\.0\b/);
    }
  });

  test("without an id every quotation in marks", async () => {
    const { stdout } = await run(["explain", "000", "--jsonl", "--fields", "id"]);
    expect(stdout.trimEnd().split("\n")).toEqual(["Q1", "Q2", "Q3", "Q4", "Q5"].map((id) => `{"id":"${id}"}`));
  });

  test.each([[["explain", "000", "Q99"]], [["explain", "000", "seven"]], [["explain"]]])(
    "%j is a usage error",
    async (argv) => {
      const { stderr, exitCode } = await run(argv);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^error: [^\n]+\n {2}/);
    },
  );
});
