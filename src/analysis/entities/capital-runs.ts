/** Stretches of capitalised words: where names can be. */
import type { TokenRange } from "../../document/span.ts";
import { COMMON_WORDS, FUNCTION_WORDS } from "../../lexicon/name-words.ts";
import { HONORIFICS, isTitleWord, PARTICLES } from "../../lexicon/titles.ts";

/** A run of tokens, `opens` when it is the first of its sentence, `shouts` where nearly every word of the sentence is capitalised. */
export interface CapitalRun extends TokenRange {
  readonly opens: boolean;
  readonly shouts: boolean;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LETTER = /^\p{L}/u;
const OPENING = /^["'“‘(«[–—-]$/;
// "Bank of China", "Johnson & Johnson", "Ministry of the Interior": small words inside names. "and" joins two names too often.
const INNER = new Set([
  "of",
  "the",
  "for",
  "&",
  "de",
  "del",
  "la",
  "da",
  "do",
  "dos",
  "das",
  "di",
  "du",
  "des",
  "y",
  "e",
  "le",
  "al",
]);

// Particles that a name in running text may begin with; "de" and "la" are too often part of something longer.
const OPENING_PARTICLES = new Set(["van", "von", "bin", "ibn", "al"]);

export function isCapital(word: string): boolean {
  return CAPITAL.test(word);
}

/** The runs of one sentence, given as its words, outside of `taken`. */
export function capitalRuns(words: readonly string[], taken: readonly TokenRange[], isTitle: boolean): CapitalRun[] {
  const range = { from: 0, to: words.length };
  const blocked = new Set<number>();
  for (const { from, to } of taken) for (let index = from; index < to; index++) blocked.add(index);
  const shouts = isShouted(words, range, isTitle);
  const runs: CapitalRun[] = [];
  let from = range.from;
  while (from < range.to) {
    if (!startsName(words, from, range, blocked)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < range.to && !blocked.has(to)) {
      const word = words[to] ?? "";
      if (isCapital(word) && !endsRun(words, to)) to++;
      else if (isInner(words, to, range) && !blocked.has(to + 1)) to++;
      else break;
    }
    while (to > from + 1 && !isCapital(words[to - 1] ?? "") && words[to - 1] !== ".") to--;
    const opens = isFirstWord(words, from, range);
    if (to > from + 1 || !isCommon(words[from] ?? "")) runs.push({ from, to, opens, shouts });
    from = to;
  }
  return runs;
}

function startsName(words: readonly string[], index: number, range: TokenRange, blocked: ReadonlySet<number>): boolean {
  if (blocked.has(index)) return false;
  const word = words[index] ?? "";
  const next = words[index + 1] ?? "";
  if (isCapital(word)) {
    // "The President", "In Washington": small words open sentences, not names; "WHO" and "IT" do.
    return !isFunctionWord(word);
  }
  if (index === range.from) return false;
  // "van Gogh", "bin Salman", "al-Assad"
  return (OPENING_PARTICLES.has(word) && isCapital(next)) || /^(?:al|el|ar|as|ad|an|bin)-\p{Lu}/u.test(word);
}

/** Whether a word is too small to begin a name; "US" and "WHO" are not. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase()) && word !== "US" && !(word.length > 2 && word === word.toUpperCase());
}

/** Whether a capitalised word alone names nothing: "People", "Today". The country is no pronoun. */
export function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word.toLowerCase()) && !isTitleWord(word) && word !== "US";
}

/** A possessive or full stop of an abbreviation inside the run. */
function endsRun(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? "";
  const possessive = /['’]s?$/.test(before) && !GENERIC_HEADS.has(words[index] ?? "");
  return possessive || (before === "." && !isAbbreviation(words[index - 2] ?? ""));
}

function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    HONORIFICS.has(word.toLowerCase()) ||
    isTitleWord(word) ||
    /^(?:St|Mt|Jr|Sr|Co|Inc|Ltd)$/.test(word)
  );
}

// What a possessive inside a name goes on with: "Democratic People's Republic", "Cox's Bazar".
const GENERIC_HEADS = new Set(
  `Republic Party Congress Court Army Association University College Hospital Front Union Rights Bank Assembly Office Day
  Commission Council Bazar Church`.split(/\s+/),
);

function isInner(words: readonly string[], index: number, range: TokenRange): boolean {
  const word = words[index] ?? "";
  if (word === ".")
    return isAbbreviation(words[index - 1] ?? "") && index + 1 < range.to && isCapital(words[index + 1] ?? "");
  const next = words[index + 1] ?? "";
  if (index + 1 >= range.to) return false;
  if (/^['’]s$/.test(word)) return GENERIC_HEADS.has(next);
  if (word === "of" && next === "the") return isCapital(words[index + 2] ?? "");
  if (word === "the") return words[index - 1] === "of" && isCapital(next);
  if (/^(?:al|el)-\p{Lu}/u.test(word)) return true;
  if (word === "and" || word === "for") return false;
  return (
    (INNER.has(word) || (PARTICLES.has(word) && word !== "and")) &&
    (isCapital(next) || (PARTICLES.has(next) && isCapital(words[index + 2] ?? "")))
  );
}

function isFirstWord(words: readonly string[], index: number, range: TokenRange): boolean {
  let first = range.from;
  while (first < index && OPENING.test(words[first] ?? "")) first++;
  return first === index;
}

/** Whether capitals mean nothing here: a headline in title case, or a sentence in capital letters. */
function isShouted(words: readonly string[], range: TokenRange, isTitle: boolean): boolean {
  let letters = 0;
  let capitals = 0;
  let all = 0;
  for (let index = range.from; index < range.to; index++) {
    const word = words[index] ?? "";
    if (!LETTER.test(word)) continue;
    if (word.length > 3 || word === word.toUpperCase()) {
      letters++;
      if (isCapital(word)) capitals++;
    }
    if (word.length > 1 && word === word.toUpperCase()) all++;
  }
  return (
    (letters >= 4 && capitals >= 0.8 * letters && (isTitle || letters >= 6)) || (letters >= 4 && all >= 0.8 * letters)
  );
}
