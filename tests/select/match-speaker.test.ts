import { describe, expect, test } from "vitest";
import type { Entity, Quote } from "../../src/document/annotations.ts";
import { matchesSpeaker, speakerWords } from "../../src/select/match-speaker.ts";

const TEXT = "The top US general told them. Gen. José Muñoz-Pérez smiled. A senior official agreed.";
const entity: Entity = {
  id: 1,
  type: "PERSON",
  name: "José Muñoz-Pérez",
  aliases: ["Muñoz-Pérez"],
  mentions: [{ start: 35, end: 51, tokens: { from: 0, to: 1 }, type: "PERSON", confidence: 1 }],
  roles: [{ start: 4, end: 18 }],
  person: { family: "Muñoz-Pérez", honorific: "Gen." },
};
const quote: Quote = {
  type: "direct",
  content: [],
  quoted: [],
  cue: [],
  source: [{ start: 0, end: 18 }],
  method: "description",
  confidence: 1,
};

describe("matchesSpeaker", () => {
  const words = speakerWords(TEXT, quote, entity);
  test.each([
    ["munoz", true],
    ["José Muñoz-Pérez", true],
    ["JOSE", true],
    ["jos mun", true],
    ["general munoz", true],
    ["gen. munoz", true],
    ["general", false],
    ["general kim", false],
    ["munoz kim", false],
    ["stryker munoz", false],
    ["perez", true],
    ["munoz-perez", true],
    ["unoz", false],
    ["", false],
  ])("%j → %s", (query, expected) => {
    expect(matchesSpeaker(query, words)).toBe(expected);
  });
  test("a speaker without a name goes by the words of the mention", () => {
    const official = { ...quote, source: [{ start: 60, end: 77 }] };
    expect(matchesSpeaker("official", speakerWords(TEXT, official, undefined))).toBe(true);
    expect(matchesSpeaker("general", speakerWords(TEXT, official, undefined))).toBe(false);
  });
});
