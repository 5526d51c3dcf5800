import { expect, test } from "vitest";
import { wordsOfKind } from "../../src/lexicon/body-kinds.ts";

test.each<[noun: string, has: string, lacks: string]>([
  ["police", "constabulary", "hotel"],
  ["court", "tribunal", "company"],
  ["government", "administration", "industry"],
  ["airline", "airway", "bank"],
])("a body that goes by %s may be called %s, not %s", (noun, has, lacks) => {
  expect(wordsOfKind(noun)?.has(has)).toBe(true);
  expect(wordsOfKind(noun)?.has(lacks)).toBe(false);
});

test.each(["group", "company", "organisation", "party", "union", "newspaper"])("any body may go by %s", (noun) => {
  expect(wordsOfKind(noun)).toBeUndefined();
});
