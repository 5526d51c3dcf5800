import { describe, expect, test } from "vitest";
import { ENTITY_COLORS, SPEAKER_COLORS } from "../../src/render/palette.ts";
import { createTheme } from "../../src/render/theme.ts";

const STEPS = [0, 95, 135, 175, 215, 255] as const;
/** Red, green and blue of a colour of the cube of 256. */
const rgb = (number: number): readonly number[] =>
  [36, 6, 1].map((place) => STEPS[Math.floor((number - 16) / place) % 6] ?? 0);
/** WCAG 2.2, relative luminance. */
function luminance(number: number): number {
  const [red = 0, green = 0, blue = 0] = rgb(number).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the palette", () => {
  test.each([...SPEAKER_COLORS, ...Object.values(ENTITY_COLORS)].map(({ ansi256 }) => [ansi256]))(
    "colour %i is readable on black and on white",
    (number) => {
      expect((luminance(number) + 0.05) / 0.05).toBeGreaterThan(3.9);
      expect(1.05 / (luminance(number) + 0.05)).toBeGreaterThan(3.9);
    },
  );
});

describe.each([1, 2, 3] as const)("at colour level %i", (level) => {
  const { paint } = createTheme(level);
  test("twenty-four speakers look different", () => {
    const looks = Array.from({ length: 24 }, (_, index) => paint("word", `speaker:${index + 1}`));
    expect(new Set(looks).size).toBe(24);
  });
  test("a name in a quotation keeps the speaker's colour", () => {
    const colour = paint("word", "speaker:2").split("word")[0] ?? "";
    const name = paint([{ text: "Ana", role: "entity:PERSON", within: "speaker:2" }]);
    expect(name.startsWith(colour)).toBe(true);
    expect(name.match(/\[3[0-9][^m]*m/g)).toHaveLength(2);
  });
});

test("without colour every role is the text itself", () => {
  const { paint } = createTheme(0);
  expect(paint([{ text: "Ana", role: "entity:PERSON", within: "speaker:2" }])).toBe("Ana");
});
