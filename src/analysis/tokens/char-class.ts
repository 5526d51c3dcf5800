/** What each character means to the scanner of `tokenize.ts`: one small number a code point, from a table. */

export const SEPARATOR = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks and invisible joiners: part of a word once it has begun. */
export const MARK = 4;
export const APOSTROPHE = 5;
export const DOT = 6;
/** `!` and `?`: a run of them is one token. */
export const BANG = 7;
/** Stands alone: brackets, commas, colons, double quotation marks. */
export const PUNCTUATION = 8;
/** A run of the same character is one token: dashes, rules, bullets. */
export const RULE = 9;
const SYMBOL = 10;
/** Ideographs and kana, written without spaces: a run is one token. */
export const IDEOGRAPH = 11;
export const SURROGATE = 12;
export const PICTOGRAPH = 13;

/** By UTF-16 code unit, 0 where nobody has asked yet: filled on demand, because sorting all of Unicode costs start-up. */
const classes = new Uint8Array(0x10000);

const ASCII: readonly (readonly [number, string])[] = [
  [APOSTROPHE, "'`"],
  [DOT, "."],
  [BANG, "!?"],
  [PUNCTUATION, '"(),/:;[\\]{}'],
  [RULE, "*-_"],
  [SYMBOL, "#$%&+<=>@^|~"],
];

// Beyond ASCII, what news is full of; anything else is looked up when it is first met.
const COMMON: readonly (readonly [number, string])[] = [
  [SEPARATOR, "\u00a0\u2009\u200a\u200b\u2028\u2029\u202f\ufeff"],
  [PUNCTUATION, "¡§«¶»¿‚“”„†‡…‰′″‹›"],
  [SYMBOL, "¢£¤¥¦¨¬¯°±¸×÷€₹"],
];

for (const [kind, characters] of COMMON) for (const character of characters) classes[character.charCodeAt(0)] = kind;
classes.fill(LETTER, 0xc0, 0xd7).fill(LETTER, 0xd8, 0xf7).fill(LETTER, 0xf8, 0x180);
classes.fill(SEPARATOR, 0, 0x21).fill(SEPARATOR, 0x7f, 0x80);
classes.fill(DIGIT, 0x30, 0x3a).fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b);
for (const [kind, characters] of ASCII) for (const character of characters) classes[character.charCodeAt(0)] = kind;
for (const character of "’‘´ʼ") classes[character.charCodeAt(0)] = APOSTROPHE;
for (const character of "‐‑‒–—―•·") classes[character.charCodeAt(0)] = RULE;
classes.fill(SURROGATE, 0xd800, 0xe000);

/** Class of a UTF-16 code unit; NaN, past the end of a text, is a separator. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return SEPARATOR;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Class of a code point above the first plane. */
function classOfAstral(codePoint: number): number {
  return classify(codePoint);
}

/** Class of the character at `offset`, a surrogate pair taken as one; a lone surrogate is a symbol. */
export function classAt(text: string, offset: number): number {
  const kind = classOf(text.charCodeAt(offset));
  if (kind !== SURROGATE) return kind;
  const codePoint = text.codePointAt(offset) ?? 0;
  return codePoint > 0xffff ? classOfAstral(codePoint) : SYMBOL;
}

/** Length in code units of the character at `offset`: 2 for a surrogate pair. */
export function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  // A zero-width space parts words; the other invisible characters (soft hyphen, joiners) may stand inside one.
  if (codePoint === 0x200b || codePoint === 0xfeff || /[\s\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) return SEPARATOR;
  if (/[\p{M}\p{Cf}]/u.test(character)) return MARK;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u.test(character)) return PICTOGRAPH;
  if (/\p{P}/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** Whether a code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  return caseOf(code) === UPPER;
}

/** Whether a code unit is a lower-case letter. */
export function isLower(code: number): boolean {
  return caseOf(code) === LOWER;
}

const UPPER = 1;
const LOWER = 2;
const UNCASED = 3;

/** By UTF-16 code unit, 0 where nobody has asked yet. */
const cases = new Uint8Array(0x10000).fill(UNCASED, 0, 0x80).fill(UPPER, 0x41, 0x5b).fill(LOWER, 0x61, 0x7b);

/** Undefined past the end of a text. */
function caseOf(code: number): number | undefined {
  const known = cases[code];
  if (known !== 0) return known;
  const found = classOf(code) === LETTER ? caseOfLetter(String.fromCharCode(code)) : UNCASED;
  cases[code] = found;
  return found;
}

function caseOfLetter(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return UPPER;
  return /\p{Ll}/u.test(letter) ? LOWER : UNCASED;
}

/** Whether the character at `offset` is a letter or a digit. */
export function isAlphanumericAt(text: string, offset: number): boolean {
  const kind = classAt(text, offset);
  return kind === LETTER || kind === DIGIT;
}
