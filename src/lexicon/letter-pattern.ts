/**
 * Regular expressions over letters of all scripts that cost little in texts of ASCII letters alone. A class like \p{L} has
 * hundreds of ranges, and V8 takes half a millisecond to compile a pattern with four of them, twice, for texts of narrow and of wide
 * characters: more than a run over a short article can spend. So each pattern is compiled when it is first asked, and in two forms: one
 * for text whose letters, marks and digits are all ASCII, and one for the rest. Both answer alike. The literals of the sources become such
 * patterns when the program is built (src/build/letter-literals.ts); those that are put together from parts ask for it themselves.
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
/** What only patterns with the flag "u" can say, beside these classes. */
const FOR_WIDE_ALONE = /\\(?:u\{|P\{|p\{(?!(?:L[ul]?|M|Nd?)\}))|[\ud800-\udfff]/;

/** Characters that may be of one of those classes, or equal an ASCII letter when case is ignored; all signs in wide use are none. */
const BEYOND_ASCII = /[^\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2000-\u206f\u20a0-\u20c0\ufeff]/;

/** How often a pattern is asked before it is compiled for all letters: over many articles that is quicker, since no text is looked at first. */
const OFTEN = 1024;

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

/** Flags of patterns that have a short form; "g" and "y" would give them state. */
export type LetterFlags = "u" | "iu" | "su" | "mu";

/** A regular expression that is compiled when it is first asked: what `RegExp` is asked here, and what strings ask of it. */
export class LetterPattern {
  readonly source: string;
  readonly flags: LetterFlags;
  #short: RegExp | undefined;
  #full: RegExp | undefined;
  #asked = 0;

  constructor(source: string, flags: LetterFlags) {
    this.source = source;
    this.flags = flags;
  }

  exec(text: string): RegExpExecArray | null {
    return (this.#full ?? this.#formFor(text)).exec(text);
  }

  test(text: string): boolean {
    return (this.#full ?? this.#formFor(text)).test(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return (this.#full ?? this.#formFor(text))[Symbol.match](text);
  }

  [Symbol.search](text: string): number {
    return (this.#full ?? this.#formFor(text))[Symbol.search](text);
  }

  /** `by`: also a function, as `String.prototype.replace` takes it, which hands it on as it is. */
  [Symbol.replace](text: string, by: string): string {
    return (this.#full ?? this.#formFor(text))[Symbol.replace](text, by);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return (this.#full ?? this.#formFor(text))[Symbol.split](text, limit);
  }

  #formFor(text: string): RegExp {
    if (++this.#asked > OFTEN || isBeyondAscii(text)) {
      this.#full = new RegExp(this.source, this.flags);
      return this.#full;
    }
    this.#short ??= new RegExp(asciiForm(this.source), this.flags.replace("u", ""));
    return this.#short;
  }
}

/** The pattern `source`, as given to `new RegExp(source, flags)`. */
export function letterPattern(source: string, flags: LetterFlags = "u"): LetterPattern {
  return new LetterPattern(source, flags);
}

/** Whether a pattern has classes of letters, and nothing that the short form could not say. */
export function hasShortForm(source: string, flags: string): flags is LetterFlags {
  return /^[ims]?u$/.test(flags) && source.includes("\\p{") && !FOR_WIDE_ALONE.test(source);
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
