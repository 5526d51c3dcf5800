/**
 * The language of a text, by its commonest words. Enough to tell English, which the analysis is made for, from the other
 * languages of the press; long texts only, since headlines prove nothing.
 */
import type { Diagnostic } from "../document/article.ts";

// The function words that are most frequent in each language and not in the others (lists of our own).
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the and of to that is was for with said on it by his has from are were which this",
  fr: "le les et des est dans que une pour qui du sur pas au avec été aux ses cette ont",
  es: "el los y las del una para con por más su fue como sus pero este según esta está lo",
  pt: "o os e do da não uma para com dos em mais foi ao das são pela pelo também seu",
  de: "der die und das den ist nicht ein eine mit dem auf für sich von auch sie wird zu im",
  it: "il di che della gli sono non una per del nel è anche più alla dei ha dal questo stato",
  nl: "het een van en niet dat zijn voor met aan op ook bij werd heeft naar uit maar wordt deze",
  sv: "och att det som är för inte har till på av ett var jag från också hade vid kan efter",
  pl: "nie się jest że do na jak przez był oraz po od dla tym już także są które ich będzie",
  tr: "ve bir bu için ile olarak olan da daha çok olduğunu kadar gibi sonra en ise ancak değil her dedi",
  id: "yang dan di untuk dengan ini dari pada tidak itu dalam juga akan telah ada oleh karena tersebut kepada adalah",
};

/** Words looked at, and the fewest that prove something. */
const SAMPLE_WORDS = 500;
/** The longest of the function words. */
const LONGEST = 9;
const FEWEST_WORDS = 40;
/** Share of the words of a text that are its language's twenty commonest; English news has 0.3 to 0.4. */
const FEWEST_SHARE = 0.12;

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = index();

/** BCP 47 tag of the language of `text`, or undefined where it is too short or of none of those known. */
export function guessLanguage(text: string): string | undefined {
  const counts = new Map<string, number>();
  let words = 0;
  let start = -1;
  for (let at = 0; at <= text.length && words < SAMPLE_WORDS; at++) {
    if (isLetter(text.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    words++;
    const languages = at - start <= LONGEST ? LANGUAGES_OF.get(text.slice(start, at).toLowerCase()) : undefined;
    for (const language of languages ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    start = -1;
  }
  if (words < FEWEST_WORDS) return undefined;
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < words * FEWEST_SHARE) return undefined;
  return first[1] > 1.5 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Whether a code unit is a letter, near enough: all but the signs and marks that Western texts have between their words. */
function isLetter(code: number): boolean {
  if (code < 0x80) return isPlainLetter(code);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code !== 0xfeff;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether most of the letters are of a script that English is not written in. */
export function isInForeignScript(text: string): boolean {
  const sample = text.slice(0, SAMPLE_WORDS * 5);
  // Most texts are told by their plain letters, without a pattern: they are half of all that could be letters.
  if (2 * countPlainLetters(sample) >= sample.length) return false;
  const letters = sample.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length >= FEWEST_WORDS && latin < letters.length / 2;
}

function countPlainLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isPlainLetter(text.charCodeAt(at))) count++;
  return count;
}

function index(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

/**
 * The language of an article and, where it is not English, a warning that says so. `stated` is what the article says itself: it is
 * believed unless the words are plainly another language's, as templates say "en" of whatever is put into them.
 */
export function languageFacts(
  text: string,
  stated?: string,
): { readonly language?: string; readonly warnings: readonly Diagnostic[] } {
  // Of Japanese with "PC" and "for" in it, the words between the signs of its script prove nothing.
  const isScript = isInForeignScript(text);
  const guessed = isScript ? undefined : guessLanguage(text);
  const language = guessed === undefined || isOf(stated, guessed) ? stated : guessed;
  const isEnglish = language === undefined || isOf(language, "en");
  const what = isEnglish ? "is in another script than English" : `is not in English (${language})`;
  const warnings =
    isScript || !isEnglish ? [{ message: `the text ${what}: names and quotations are found in English` }] : [];
  return { ...(language !== undefined && { language }), warnings };
}

/** Whether a BCP 47 tag is of a language, whatever the region: "pt-BR" of "pt". */
function isOf(tag: string | undefined, language: string): boolean {
  return tag !== undefined && tag.toLowerCase().split(/[-_]/)[0] === language;
}
