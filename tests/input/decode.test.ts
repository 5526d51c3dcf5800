import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/input/decode.ts";

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");
const wide = (text: string): Uint8Array => Buffer.from(text, "utf16le");
const bigEndian = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

const MAYOR = "The mayor’s office said “no” on Friday.";

describe("reads", () => {
  test.each<[string, Uint8Array, string, string, readonly string[]]>([
    ["UTF-8", Buffer.from(MAYOR), MAYOR, "utf-8", []],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${MAYOR}`), MAYOR, "utf-8", []],
    ["a second mark as a character", Buffer.from("\ufeff\ufeffx"), "\ufeffx", "utf-8", []],
    ["UTF-16 with a mark", wide(`\ufeff${MAYOR}`), MAYOR, "utf-16le", []],
    ["big-endian UTF-16 with a mark", bigEndian(`\ufeff${MAYOR}`), MAYOR, "utf-16be", []],
    [
      "UTF-16 without a mark",
      wide(MAYOR),
      MAYOR,
      "utf-16le",
      ["its encoding is a guess: read as utf-16le, since it has no byte order mark"],
    ],
    [
      "big-endian UTF-16 without a mark",
      bigEndian(MAYOR),
      MAYOR,
      "utf-16be",
      ["its encoding is a guess: read as utf-16be, since it has no byte order mark"],
    ],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x00, 0xf6, 0x01, 0]), "A\u{1f600}", "utf-32le", []],
    [
      "Windows-1252",
      bytesOf("The mayor\x92s office said \x93no\x94 on Friday."),
      MAYOR,
      "windows-1252",
      ["its encoding is a guess: read as windows-1252, since it is no UTF-8"],
    ],
    [
      "Latin-1",
      bytesOf("Beyonc\xe9 sang in S\xe3o Paulo."),
      "Beyoncé sang in São Paulo.",
      "windows-1252",
      ["its encoding is a guess: read as windows-1252, since it is no UTF-8"],
    ],
    [
      "Windows-1251",
      Buffer.from(
        "cff0e5e7e8e4e5edf220e7e0ffe2e8eb20e6f3f0ede0ebe8f1f2e0ec2c20f7f2ee20efe5f0e5e3eee2eef0fb20eff0eee4eeebe6e0f2f1ff2e",
        "hex",
      ),
      "Президент заявил журналистам, что переговоры продолжатся.",
      "windows-1251",
      ["its encoding is a guess: read as windows-1251, since it is no UTF-8"],
    ],
    [
      "UTF-8 that was cut within a character",
      Buffer.concat([Buffer.from(MAYOR.repeat(3)), Buffer.from([0xe2, 0x80])]),
      `${MAYOR.repeat(3)}\ufffd`,
      "utf-8",
      ["1 of its bytes are no UTF-8: they are shown as \ufffd"],
    ],
    [
      "a stray zero",
      Buffer.from("The mayor said\0 no to that."),
      "The mayor said\0 no to that.",
      "utf-8",
      ["it holds control characters"],
    ],
  ])("%s", async (_what, bytes, text, encoding, warnings) => {
    const decoded = await decode(bytes, "a.txt");
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.warnings.map(({ message }) => message)).toEqual(warnings);
  });

  test("all of windows-1252 as the Encoding Standard has it", async () => {
    const high = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    const padding = bytesOf("The mayor\x92s office said \x93no\x94 on Friday. ".repeat(4));
    const { text } = await decode(Buffer.concat([padding, high]), "a.txt");
    expect(text.slice(-32)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
  });
});

describe("refuses", () => {
  test.each<[string, Uint8Array, string]>([
    ["a PDF document", bytesOf("%PDF-1.7 ..."), "a PDF document"],
    ["a picture", bytesOf("\x89PNG\r\n\x1a\n"), "a PNG picture"],
    ["a zip", bytesOf("PK\x03\x04..."), "a Word, EPUB or zip file"],
    ["zeros", new Uint8Array(1000), "a binary file"],
    ["bytes with zeros that are no UTF-8", bytesOf("abc\x00\xff\xfe\x00\x80 def ghi jkl"), "a binary file"],
  ])("%s", async (_what, bytes, kind) => {
    await expect(decode(bytes, "a.txt")).rejects.toThrow(`cannot read "a.txt": it is ${kind}`);
  });
});

test("any text in UTF-8 comes back unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
      // Not what looks like another file: a mark, control characters, the start of a picture.
      fc.pre(![...text].some((character) => character < " ") && !/^(?:\ufeff|BZh|GIF8|%PDF|\{\\rtf)/.test(text));
      expect((await decode(Buffer.from(text), "a.txt")).text).toBe(text);
    }),
  );
});
