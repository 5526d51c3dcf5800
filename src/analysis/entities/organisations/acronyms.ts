/** Acronyms and the names they stand for. */

// Small words that an acronym may leave out or take in.
const SMALL = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "to",
  "de",
  "la",
  "del",
  "des",
  "du",
  "et",
  "y",
  "e",
  "da",
  "do",
  "di",
  "und",
  "der",
  "a",
]);

/** The letters of something that looks like an acronym ("WHO", "U.N.", "AfDB", "UNDPs", "C/TFN"), in capitals; undefined for any other word. */
export function acronymLetters(text: string): string | undefined {
  const letters = text.replace(/[.\s/]/g, "").replace(/(?<=\p{Lu})s$/u, "");
  if (letters.length < 2 || letters.length > 9 || /\s/.test(text.trim()) || !/^\p{Lu}[\p{L}\d&-]*$/u.test(letters))
    return undefined;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 > letters.length ? letters.toUpperCase().replace(/[&-]/g, "") : undefined;
}

/** The initials that could abbreviate a name: with and without its small words, and of parts joined by a hyphen or a slash. Empty for one word. */
export function initialsOf(text: string): readonly string[] {
  const words = text
    .replace(/\([^)]*\)/g, " ")
    .replace(/['’]s\b/g, "")
    .split(/[\s,]+/)
    .filter((word) => /^[\p{L}\d]/u.test(word));
  if (words.length < 2) return [];
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const parts = large.flatMap((word) => word.split(/[-/]/).filter((part) => part !== ""));
  return [...new Set([firstLetters(large), firstLetters(words), firstLetters(parts)])].filter(
    (letters) => letters.length > 1,
  );
}

function firstLetters(words: readonly string[]): string {
  let letters = "";
  for (const word of words) letters += word.charAt(0).toUpperCase();
  return letters;
}

/** Whether `letters` could abbreviate `text` loosely: they begin alike and the letters come in order, as in "ASEAN". */
export function abbreviates(letters: string, text: string): boolean {
  const source = text.toUpperCase().replace(/[^\p{L}\d]/gu, "");
  if (source.length <= letters.length || source.charAt(0) !== letters.charAt(0)) return false;
  let next = 0;
  for (const letter of source) if (letter === letters.charAt(next)) next++;
  return next >= letters.length;
}
