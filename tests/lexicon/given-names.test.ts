import { expect, test } from "vitest";
import { genderOfName } from "../../src/lexicon/given-names.ts";

test.each([
  ["Joseph", "male"],
  ["HILLARY", "female"],
  ["José", "male"],
  ["Jean-Luc", "either"],
  ["Jan", "either"],
  ["Mohammed", "male"],
  ["Angela", "female"],
])("%s is a name of gender %s", (name, gender) => expect(genderOfName(name)).toBe(gender));

test.each([["Dunford"], ["China"], ["the"], [""]])("%j is no given name", (name) =>
  expect(genderOfName(name)).toBeUndefined(),
);
