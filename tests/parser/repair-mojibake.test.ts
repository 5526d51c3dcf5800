import fc from "fast-check";
import { expect, test } from "vitest";
import { repairMessage, repairMojibake } from "../../src/parser/repair-mojibake.ts";

test.each([
  ["CastrillÃ³n", "Castrillón"],
  ["GuantÃ¡namo Bay", "Guantánamo Bay"],
  ["itâ€™s â€œtrueâ€\u009d â€“ yesâ€¦", "it’s “true” – yes…"],
  ["Â£5 and 20Â°", "£5 and 20°"],
  ["voilÃ\u00a0 tout", "voilà tout"],
  ["Ã–sterreich", "Österreich"],
  ["KaczyÅ„ski", "Kaczyński"],
  ["ErdoÄŸan", "Erdoğan"],
  ["ðŸ˜€", "😀"],
  ["ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"],
  ["itÃ¢â‚¬â„¢s", "it’s"],
  ["20 â‚¬", "20 €"],
])("%j is %j", (damaged, expected) => {
  expect(repairMojibake(damaged).text).toBe(expected);
});

test.each([
  "Bogotá’s former mayor",
  "“my fiancé”—she said",
  "Potosí’s pulque",
  "CAFÉ™",
  "AMANHÃ” disse",
  "São Paulo, Ångström, Ärger, ÂNGELA",
  "realÃ¢€world",
  "espÃ ̈re",
  "20Â",
])("%j stays", (text) => {
  expect(repairMojibake(text)).toEqual({ text, count: 0 });
});

test("says what it did", () => {
  expect(repairMessage(repairMojibake("Señor CastrillÃ³n and LeÃ³n"))).toBe(
    'letters that had been decoded wrongly are repaired in 2 places: "CastrillÃ³n" is "Castrillón"',
  );
});

test("English with typographic marks and accents is never touched", () => {
  const word = fc.constantFrom(
    "café",
    "Beyoncé",
    "“yes”",
    "naïve",
    "it’s",
    "São",
    "— ",
    "… ",
    "£5",
    "20°",
    "ÉTÉ",
    "Ñandú",
    " ",
    ". ",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      expect(repairMojibake(words.join("")).count).toBe(0);
    }),
  );
});
