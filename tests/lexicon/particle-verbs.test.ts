import { expect, test } from "vitest";
import { isParticleReport } from "../../src/lexicon/particle-verbs.ts";

test.each([
  ["went", "on", ",", true],
  ["went", "on", "", true],
  ["goes", "on", "to", true],
  ["went", "on", "holiday", false],
  ["went", "on", "the", false],
  ["carried", "on", ".", true],
  ["chimed", "in", "the", true],
  ["cut", "in", "", true],
  ["came", "in", "", false],
  ["shot", "back", "", true],
  ["went", "back", "", false],
  ["called", "out", "", true],
  ["went", "out", "", false],
  ["piped", "up", "", true],
  ["gave", "up", "", false],
  ["went", "down", "", false],
])("%s %s %j: %j", (verb, particle, next, expected) => expect(isParticleReport(verb, particle, next)).toBe(expected));
