import { expect, test } from "vitest";
import { run } from "../support/memory-host.ts";

test("the seed has its nine people, and North Korea once, with the tagger that ships", async () => {
  const { stdout } = await run(["entities", "000", "--jsonl"]);
  const records = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records.filter(({ type }) => type === "PERSON").map(({ name }) => name)).toEqual([
    "Shinzo Abe",
    "Joseph Dunford",
    "Kim Jong Un",
    "Donald Trump",
    "Katsutoshi Kawano",
    "William Hagerty",
    "Rex Tillerson",
    "Moon Jae-in",
    "Xi Jinping",
  ]);
  const korea = records.filter(({ country }) => country === "KP");
  expect(korea.map(({ type, aliases }) => [type, aliases])).toEqual([["LOC", ["DPRK", "North Korea"]]]);
  expect(records.filter(({ type, country }) => type === "LOC" && country === "US")).toHaveLength(1);
  expect(JSON.stringify(records)).not.toContain("CGTN");
});
