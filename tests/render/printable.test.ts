import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable, printableLines } from "../../src/render/printable.ts";

/** Any code units at all, controls and lone surrogates often among them. */
const ANY_TEXT = fc.array(fc.oneof(fc.nat(0xff), fc.nat(0xffff))).map((units) => String.fromCharCode(...units));

describe("printable", () => {
  test.each([
    ["an ordinary text", "an ordinary text"],
    ["a colour \u001b[31mred\u001b[0m", "a colour ␛[31mred␛[0m"],
    ["a title \u001b]0;owned\u0007", "a title ␛]0;owned␇"],
    ["C1 \u009b31m", "C1 \ufffd31m"],
    ["tab\tand\nfeed", "tab and feed"],
    ["right to left \u202eevil", "right to left \ufffdevil"],
    ["zero\u200bwidth", "zerowidth"],
    ["of\u180e no width", "of no width"],
    ["tags \u{e0041}\u{e007f}", "tags \ufffd\ufffd"],
    ["no-break\u00a0space", "no-break\u00a0space"],
    ["delete\u007f", "delete␡"],
    ["family 👨‍👩‍👧", "family 👨‍👩‍👧"],
    ["lone \ud800 half", "lone \ufffd half"],
  ])("%j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test("lets no control through, whatever the text", () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(printableLines(text)).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });
});
