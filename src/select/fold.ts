/** Text as it is compared when a person types a name: no case, no accents, no odd spaces or apostrophes. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The folded words of a text, cut at everything but letters and digits; apostrophes vanish ("O'Brien" is "obrien"). */
export function foldedWords(text: string): readonly string[] {
  return (
    fold(text)
      .replaceAll("'", "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
