/**
 * Makes article text safe to print: nothing that a terminal would act on gets through.
 */

// Controls (C0, DEL, C1), separators, bidirectional controls (they reorder what is read: CVE-2021-42574) and invisible
// marks, but not the joiners that emoji and Indic scripts need.
const RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];
// Lone surrogates too: written to a stream they would become three bytes of rubbish.
const UNPRINTABLE = new RegExp(
  `[\\u{d800}-\\u{dfff}${RANGES.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("")}]`,
  "gu",
);
// What may be one of those, half of a pair taken for a whole. Nearly all texts hold none, and this is compiled and run in no time.
const SUSPECT = new RegExp(
  `[\\ud800-\\udfff${RANGES.filter(([, to]) => to <= 0xffff)
    .map((range) => range.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("-"))
    .join("")}]`,
);
const WHITE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** `text` on one line: white space folded into spaces, controls shown as pictures. */
export function printable(text: string): string {
  return SUSPECT.test(text) ? text.replace(WHITE, " ").replace(UNPRINTABLE, picture) : text;
}

/** The same with line feeds and tabs kept, for text that is printed as it stands. */
export function printableLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNPRINTABLE, (char) => (char === "\n" || char === "\t" ? char : picture(char)));
}

/** Controls have pictures of their own (ESC is ␛), soft hyphens and zero-width spaces show nothing, the rest is U+FFFD. */
function picture(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code === 0xad || code === 0x180e || code === 0x200b || code === 0x2060 || code === 0xfeff) return "";
  return "\ufffd";
}
