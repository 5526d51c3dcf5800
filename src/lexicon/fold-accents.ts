/** Letters that Unicode does not take apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  þ: "th",
  Þ: "Th",
  ð: "d",
  Ð: "D",
};

/** `text` in plain letters: "Peña Łukasz" as "Pena Lukasz". Case is kept. */
export function foldAccents(text: string): string {
  // Most words are ASCII and cost one test.
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØłŁđĐıßæÆœŒþÞðÐ]/g, (letter) => LETTERS[letter] ?? letter);
}
