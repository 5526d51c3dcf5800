/** How a word is written: its case and shape, as small hashes. */
import { mixHash } from "../feature-hash.ts";

export const CASE = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4, number: 5 } as const;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

/** Class of a UTF-16 code unit: a letter of a case, a digit, or itself. */
function classOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LOWER;
    if (code >= 65 && code <= 90) return UPPER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code;
  }
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  if (lower !== letter) return UPPER;
  return lower === letter.toUpperCase() ? code : LOWER;
}

/** The shape of a word with runs of one class taken together: "Xx", "X.X.", "d-x", as a hash. */
export function shapeOf(word: string): number {
  let hash = 0;
  let previous = -1;
  for (let index = 0; index < word.length; index++) {
    const found = classOf(word.charCodeAt(index));
    if (found !== previous) hash = mixHash(hash, found);
    previous = found;
  }
  return hash;
}

/** The shape letter for letter, up to ten of them. */
export function longShapeOf(word: string): number {
  let hash = 1;
  for (let index = 0; index < Math.min(10, word.length); index++) hash = mixHash(hash, classOf(word.charCodeAt(index)));
  return hash;
}

/** One of `CASE`: "lower" has no capital, "capital" one at its start and no other, "upper" two or more and no small letter. */
export function caseOf(word: string): number {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (let index = 0; index < word.length; index++) {
    const found = classOf(word.charCodeAt(index));
    if (found === LOWER) lower++;
    else if (found === UPPER) upper++;
    else if (found === DIGIT) digits++;
  }
  if (upper + lower === 0) return digits > 0 ? CASE.number : CASE.none;
  if (upper === 0) return digits > 0 ? CASE.number : CASE.lower;
  if (classOf(word.charCodeAt(0)) !== UPPER) return CASE.mixed;
  if (upper === 1) return CASE.capital;
  return lower === 0 ? CASE.upper : CASE.mixed;
}
