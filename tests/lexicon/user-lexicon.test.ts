import { expect, test } from "vitest";
import { InputError } from "../../src/errors.ts";
import { parseLexicon } from "../../src/lexicon/user-lexicon.ts";

test.each([
  ["Joseph Dunford", [{ name: "Joseph Dunford", type: "PERSON" }]],
  [
    "Acme\tORG\r\nLeeds\tloc",
    [
      { name: "Acme", type: "ORG" },
      { name: "Leeds", type: "LOC" },
    ],
  ],
  ['"Smith, Jones & Co.",ORG', [{ name: "Smith, Jones & Co.", type: "ORG" }]],
  ['"The ""Dome""", FAC', [{ name: 'The "Dome"', type: "FAC" }]],
  ["Fighting Joe,PERSON,Joseph Dunford", [{ name: "Fighting Joe", type: "PERSON", canonical: "Joseph Dunford" }]],
  ["name,type\n# people\n\nAbe,", [{ name: "Abe", type: "PERSON" }]],
  ["\ufeffAbe\tPERSON\tAbe", [{ name: "Abe", type: "PERSON" }]],
  ["", []],
])("reads %j", (text, entries) => expect(parseLexicon(text)).toEqual(entries));

test.each([
  ["Abe\nAcme,COMPANY", 'line 2 of the lexicon has an unknown type "COMPANY"'],
  [",ORG", 'line 1 of the lexicon has no name: ",ORG"'],
])("rejects %j", (text, message) => {
  expect(() => parseLexicon(text)).toThrow(InputError);
  expect(() => parseLexicon(text)).toThrow(message);
});
