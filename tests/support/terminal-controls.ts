/** What a terminal acts on or hides, for tests that no output may have it; line feeds and tabs are the caller's to allow. */

/** Inclusive ranges of code points: C0, DEL and C1, soft hyphens, directions, what has no width, tags. */
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

/** The first such character of `text` that is none of `allowed`, as "U+001B"; undefined where there is none. */
export function firstControl(text: string, allowed: string): string | undefined {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (RANGES.some(([from, to]) => code >= from && code <= to) && !allowed.includes(char)) {
      return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    }
  }
  return undefined;
}
