import { expect, test } from "vitest";
import { deedClass } from "../../src/lexicon/deed-nouns.ts";

test.each([
  ["views", "thought"],
  ["criticism", "thought"],
  ["policies", "thought"],
  ["courses", "goods"],
  ["opportunities", "goods"],
  ["schools", "target"],
  ["taxes", "assets"],
  ["emotion", "bearing"],
  ["superiority", "upperHand"],
  ["umbrella", undefined],
])("%s: %s", (noun, expected) => expect(deedClass(noun)).toBe(expected));
