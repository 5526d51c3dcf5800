import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { underlineBelow } from "../../src/render/underline.ts";

const parts = (marked: string) =>
  marked
    .split(/(\[[^\]]*\])/)
    .map((part) => (part.startsWith("[") ? { text: part.slice(1, -1), marked: true } : { text: part, marked: false }));

describe("underlineBelow", () => {
  test.each([
    ["[Lima] said it", 40, ["Lima said it", "^^^^"]],
    ["that [Ana Lima] said", 10, ["that Ana", "     ^^^", "Lima said", "^^^^"]],
    ["「[東京]」と[安倍]", 40, ["「東京」と安倍", "  ^^^^    ^^^^"]],
    ["nothing", 40, ["nothing"]],
    ["", 40, [""]],
  ])("%j in %i cells", (marked, room, expected) => expect(underlineBelow(parts(marked), room)).toEqual(expected));

  test("as many cells are marked as the marked words have, wherever lines break", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "é", "京", "👍🏽", "e\u0301"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 20, max: 60 }),
        (words, room) => {
          const text = words.flatMap(([letters, marked]) => [
            { text: letters, marked },
            { text: " ", marked: false },
          ]);
          const carets = underlineBelow(text, room).join("\n").match(/\^/g)?.length ?? 0;
          const cells = words.reduce((sum, [letters, marked]) => sum + (marked ? stringWidth(letters) : 0), 0);
          expect(carets).toBe(cells);
        },
      ),
    );
  });
});
