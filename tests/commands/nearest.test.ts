import { describe, expect, test } from "vitest";
import { nearest } from "../../src/commands/nearest.ts";

describe("nearest", () => {
  test.each([
    ["quote", ["show", "quotes", "list"], "quotes"],
    ["jsn", ["table", "json", "jsonl", "csv"], "json"],
    ["json", ["jsonl", "json"], "json"],
    ["nmae", ["position", "count", "name", "type"], "name"],
    ["pers", ["person", "org"], "person"],
    ["PERSN", ["PERSON", "ORG"], "PERSON"],
    ["diret", ["direct", "indirect"], "direct"],
    ["fsh", ["bash", "zsh", "fish"], "fish"],
    ["animal", ["PERSON", "ORG"], undefined],
    ["", ["a", "b"], undefined],
    ["x", ["direct"], undefined],
  ])("%j of %j is %j", (typed, known, expected) => expect(nearest(typed, known)).toBe(expected));
});
