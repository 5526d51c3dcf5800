import { describe, expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

const lines = async (...argv: readonly string[]): Promise<readonly string[]> =>
  (await run(argv)).stdout.trimEnd().split("\n");

describe("--fields", () => {
  test("keeps fields where they are", async () => {
    const [first = ""] = await lines("quotes", "000", "--jsonl", "--fields", "speaker.name,id,spans.start");
    expect(first).toBe('{"speaker":{"name":"Joseph Dunford"},"id":"Q1","spans":[{"start":1311}]}');
  });
  test("two fields of one object share it", async () => {
    const [first = ""] = await lines(
      "quotes",
      "000",
      "--jsonl",
      "--fields",
      "speaker.name,speaker.entity,speaker.name",
    );
    expect(JSON.parse(first)).toEqual({ speaker: { name: "Joseph Dunford", entity: expect.any(Number) } });
  });
  test("a single record stays one", async () => {
    expect(JSON.parse((await run(["show", "000", "--json", "--fields", "date.value"])).stdout)).toEqual({
      date: { value: "2017-08-18" },
    });
  });
  test("in CSV columns of its own and paths, lists in one cell", async () => {
    expect(await lines("quotes", "000", "--csv", "--fields", "id,speaker,speaker.role,spans.start")).toEqual([
      "id,speaker,speaker.role,spans.start",
      "Q1,Joseph Dunford,chairman of the US Joint Chiefs of Staff,1311",
      "Q2,Joseph Dunford,chairman of the US Joint Chiefs of Staff,2093",
      "Q3,Joseph Dunford,chairman of the US Joint Chiefs of Staff,2140; 2290",
      "Q4,Joseph Dunford,chairman of the US Joint Chiefs of Staff,2475",
      "Q5,Rex Tillerson,US Secretary of State,3337",
    ]);
  });
  test("of every command", async () => {
    for (const [command, field] of [
      ["show", "title"],
      ["quotes", "confidence"],
      ["entities", "mentions.text"],
      ["stats", "words"],
      ["list", "words"],
    ] as const) {
      expect((await run([command, "000", "--json", "--fields", field])).exitCode).toBe(0);
    }
  });
  test("many articles on several threads give their fields too", async () => {
    const refs = Array.from({ length: 20 }, () => "000");
    const threads = await lines("quotes", ...refs, "--csv", "--jobs", "2", "--fields", "id,cue.start");
    expect(threads).toEqual(await lines("quotes", ...refs, "--csv", "--jobs", "1", "--fields", "id,cue.start"));
    expect(threads[1]).toBe("Q1,1296");
  });
  test.each([
    [["--json", "--fields", "speakr.name"], "did you mean speaker.name?"],
    [["--json", "--fields", "speaker.nmae"], "did you mean speaker.name?"],
    [["--json", "--fields", "id.x"], "there is nothing below id"],
    [["--json", "--fields", "mention"], "choose from article, id,"],
    [["--fields", "id"], "add --json"],
    [["--md", "--fields", "id"], "add --json"],
    [["--html", "--fields", "id"], "add --json"],
    [["--json", "--fields", "id,,type"], ""],
  ])("%j is a usage error", async (flags, hint) => {
    const { stderr, exitCode } = await run(["quotes", "000", ...flags]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(hint);
  });
});
