/** File names in messages: quoted, with the characters made visible that a terminal would obey. */

const HOSTILE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const LONGEST = 200;

/** `name` between double quotes, control and invisible characters as `\u{1b}`, the middle of a very long one left out. */
export function nameInMessage(name: string): string {
  const short = name.length <= LONGEST ? name : `${name.slice(0, LONGEST / 2)}…${name.slice(-LONGEST / 2)}`;
  const plain = short.replace(HOSTILE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${plain}"`;
}
