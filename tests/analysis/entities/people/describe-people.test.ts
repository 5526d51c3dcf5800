import { expect, test } from "vitest";
import { partsOfName } from "../../../../src/analysis/entities/people/describe-people.ts";
import { resolveEntities } from "../../../../src/analysis/entities/resolve-entities.ts";
import type { Person } from "../../../../src/document/annotations.ts";
import { markedArticle } from "../../../support/marked-article.ts";

test.each([
  ["Joseph Dunford", [], "Joseph", "Dunford"],
  ["Kim Jong Un", ["Kim"], "Jong Un", "Kim"],
  ["Xi Jinping", [], "Jinping", "Xi"],
  ["Moon Jae-in", [], "Jae-in", "Moon"],
  ["Kao Yung-cheng", [], "Yung-cheng", "Kao"],
  ["Lee Kuan Yew", ["Lee"], "Kuan Yew", "Lee"],
  ["Bruce Lee", ["Lee"], "Bruce", "Lee"],
  ["Kim Kardashian", ["Kardashian"], "Kim", "Kardashian"],
  ["Vincent van Gogh", [], "Vincent", "van Gogh"],
  ["Oscar de la Renta", [], "Oscar", "de la Renta"],
  ["Mohammed bin Salman", [], "Mohammed", "bin Salman"],
  ["Andrés Manuel López Obrador", ["López Obrador"], "Andrés Manuel", "López Obrador"],
  ["Martin Luther King Jr.", ["King"], "Martin Luther", "King"],
  ["Rolando Rodriguez B.", [], "Rolando", "Rodriguez"],
  ["Pelé", [], undefined, "Pelé"],
])("%s: given %3$s", (name, aliases, given, family) =>
  expect(partsOfName({ name, aliases })).toEqual(given === undefined ? { family } : { given, family }),
);

/** The last person of a marked text. */
function personOf(marked: string): Person | undefined {
  const { article, segmentation, mentions } = markedArticle(marked);
  return resolveEntities(article, segmentation, mentions).findLast((entity) => entity.type === "PERSON")?.person;
}

test.each([
  ["Mrs. [P Clinton] spoke.", "she", "Mrs."],
  ["[P Hillary Clinton] spoke.", "she", undefined],
  ["Prime Minister [P Shinzo Abe] spoke.", "he", "Prime Minister"],
  ["[P Dunford] said he and his men saw him.", "he", undefined],
  ["[P Andrea Rossi] spoke.", "she", undefined],
  // Kin says more than a pronoun that is somebody else's.
  ["Her husband, [P Dele Cole], hugged her. 'It is over,' she said.", "he", undefined],
  ["[P Kim Jong Un] waits.", undefined, undefined],
  ["[P Jan Kowalski] spoke.", undefined, undefined],
  ["[P Tan], a spokeswoman for [O Acme], said.", "she", undefined],
  ["leader [P Tan] said.", undefined, undefined],
  ["Director-General [P Tan] said.", undefined, "Director-General"],
])("%s: %s, %s", (marked, pronouns, honorific) => {
  const person = personOf(marked);
  expect(person?.pronouns).toBe(pronouns);
  expect(person?.honorific).toBe(honorific);
});
