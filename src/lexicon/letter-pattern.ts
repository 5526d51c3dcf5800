/**
 * Regular expressions over letters of all scripts that cost little in texts of ASCII letters alone. A class like \p{L} has
 * hundreds of ranges, and V8 takes half a millisecond to compile a pattern with four of them: more than a run over a short
 * article can spend. So each pattern is compiled when it is first asked, and in two forms: one for text whose letters,
 * marks and digits are all ASCII, and one for the rest. Both answer alike.
 */

/** The classes that have a short form. */
const ASCII_OF: Readonly<Record<string, string>> = {
  "\\p{Lu}": "A-Z",
  "\\p{Ll}": "a-z",
  "\\p{L}": "A-Za-z",
  "\\p{M}": "",
  "\\p{N}": "0-9",
  "\\p{Nd}": "0-9",
};
/** These classes, everything else that is escaped, and the edges of classes. */
const PARTS = /\\p\{(?:L[ul]?|M|Nd?)\}|\\.|[[\]]/gs;

/** Characters that may be of one of those classes, or equal an ASCII letter when case is ignored; all signs in wide use are none. */
const BEYOND_ASCII = /[^\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2000-\u206f\u20a0-\u20c0\ufeff]/;

let lastText = "";
let lastAnswer = false;

/** Whether `text` holds letters, marks or digits that are not ASCII. Remembers the last answer: one text is asked about by many patterns. */
function isBeyondAscii(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastAnswer = BEYOND_ASCII.test(text);
  }
  return lastAnswer;
}

/** A regular expression that is compiled when it is first used. */
export interface LetterPattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** The pattern `source`, as given to `new RegExp(source, flags)`. Flags "g" and "y" would give it state: they are not taken. */
export function letterPattern(source: string, flags: "u" | "iu" | "su" | "mu" = "u"): LetterPattern {
  let ascii: RegExp | undefined;
  let full: RegExp | undefined;
  const formFor = (text: string): RegExp => {
    if (isBeyondAscii(text)) {
      full ??= new RegExp(source, flags);
      return full;
    }
    ascii ??= new RegExp(asciiForm(source), flags.replace("u", ""));
    return ascii;
  };
  return { exec: (text) => formFor(text).exec(text), test: (text) => formFor(text).test(text) };
}

/** `source` with the classes cut down to ASCII: as ranges within a class, as a class of their own elsewhere. */
function asciiForm(source: string): string {
  let inClass = false;
  return source.replace(PARTS, (part) => {
    const ascii = ASCII_OF[part];
    if (ascii !== undefined) return inClass ? ascii : `[${ascii}]`;
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    return part;
  });
}
