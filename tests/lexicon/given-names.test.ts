import { expect, test } from "vitest";
import { genderOfName, givenNames } from "../../src/lexicon/given-names.ts";

test.each([
  ["Joseph", "male"],
  ["HILLARY", "female"],
  ["José", "male"],
  ["Jean-Luc", "either"],
  ["Jan", "either"],
  ["Mohammed", "male"],
  ["Angela", "female"],
  ["Niamh", "female"],
  ["Bassam", "male"],
  ["Mehbooba", "female"],
  ["Yair", "male"],
  ["Lindiwe", "female"],
])("%s is a name of gender %s", (name, gender) => expect(genderOfName(name)).toBe(gender));

test.each([["Dunford"], ["Jung-kwon"], ["China"], ["the"], [""]])("%j is no given name", (name) =>
  expect(genderOfName(name)).toBeUndefined(),
);

// Names are looked up among those that start alike: the first and the last of a list, and the last of a letter, are easily missed.
test("every listed name is found, and so is what it starts", () => {
  const names = givenNames();
  expect(names.length).toBeGreaterThan(10_000);
  expect(names.filter((name) => genderOfName(name) === undefined)).toEqual([]);
  expect(names.filter((name) => genderOfName(`${name}-x`) === undefined)).toEqual([]);
});
