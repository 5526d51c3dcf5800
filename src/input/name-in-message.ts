/** File names in messages: quoted, with the characters made visible that a terminal would obey. */

/** What messages call it: a name without quotes, since no file has it. */
export const STANDARD_INPUT = "standard input";

const HOSTILE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const LONGEST = 200;

/** `name` between double quotes, control and invisible characters as `\u{1b}`, the middle of a very long one left out. */
export function nameInMessage(name: string): string {
  if (name === STANDARD_INPUT) return name;
  const short = name.length <= LONGEST ? name : `${name.slice(0, LONGEST / 2)}…${name.slice(-LONGEST / 2)}`;
  const plain = short.replace(HOSTILE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${plain}"`;
}
