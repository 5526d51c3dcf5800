/**
 * Letters that were decoded wrongly before a file was written: UTF-8 read as windows-1252, "CastrillÃ³n" for "Castrillón".
 * Only what can hardly be meant is repaired. "Bogotá’s" and "fiancé”—" are such bytes as well, and stay.
 */

/** A repaired text. */
export interface Repaired {
  readonly text: string;
  /** The first repair, before and after; undefined when nothing was repaired. */
  readonly example?: readonly [before: string, after: string];
  readonly count: number;
}

// Bytes 0x80 to 0x9F in windows-1252; the five it leaves out stand for themselves.
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTES: ReadonlyMap<string, number> = new Map([...HIGH].map((character, index) => [character, 0x80 + index]));

const NEXT = `[\\u0080-\\u00bf${HIGH}]`;
/** Following bytes that are no quotation mark or dash, which may end a word in a capital letter. */
const LETTER_NEXT = "[\\u0081\\u008d\\u008f\\u0090\\u009d\\u00a0-\\u00bfƒ†‡ˆ‰Š‹ŒŽ˜š›œžŸ‚„]";
const MARK_NEXT = "[€…‘’“”•–—™]";

const MOJIBAKE = new RegExp(
  [
    // "â€™", "â‚¬", "â„¢": punctuation and signs
    `â[€‚„ˆ‰]${NEXT}`,
    // emoji
    `ðŸ${NEXT}${NEXT}`,
    // "Ã³", "Â£", "Å¡", "Ä±"; not before another such character, which is the rest of something else
    `[ÂÃÄÅ]${LETTER_NEXT}(?![€‚„])`,
    // "Ã–sterreich", but not "AMANHÃ”"
    `[ÃÄÅ]${MARK_NEXT}(?=[A-Za-z])`,
    // Cyrillic, Greek, Hebrew, Arabic: whole words of it
    `(?:[ÐÑÎÏ×ØÙÚÛ]${NEXT}){3,}`,
    // Chinese, Japanese, Korean, the scripts of India
    `(?:[à-ï]${NEXT}{2}){3,}`,
  ].join("|"),
  "gu",
);

/** How often a text may have been decoded wrongly: "Ã¢â‚¬â„¢" is an apostrophe, twice. */
const PASSES = 3;

/** `text` with its certain mojibake repaired. */
export function repairMojibake(text: string): Repaired {
  let repaired = text;
  let count = 0;
  let example: readonly [string, string] | undefined;
  for (let pass = 0; pass < PASSES; pass++) {
    let found = 0;
    const source = repaired;
    repaired = source.replace(MOJIBAKE, (damaged, offset: number) => {
      const letters = decodeAgain(damaged);
      if (letters === undefined) return damaged;
      found++;
      example ??= inWord(source, offset, damaged, letters);
      return letters;
    });
    count += found;
    if (found === 0) break;
  }
  return { text: repaired, count, ...(example && { example }) };
}

/** What a repair is called for the person who reads the article. */
export function repairMessage({ count, example }: Repaired): string {
  const [before, after] = example ?? ["", ""];
  const places = count === 1 ? "one place" : `${count} places`;
  return `letters that had been decoded wrongly are repaired in ${places}: "${before}" is "${after}"`;
}

/** The characters back to bytes of windows-1252, and those as UTF-8; undefined where they are no UTF-8. */
function decodeAgain(damaged: string): string | undefined {
  const bytes = Uint8Array.from([...damaged], (character) => BYTES.get(character) ?? character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The word around a repair, before and after. */
function inWord(text: string, offset: number, damaged: string, letters: string): readonly [string, string] {
  const before = /[\p{L}\p{N}]{0,20}$/u.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? "";
  const after =
    /^[\p{L}\p{N}]{0,20}/u.exec(text.slice(offset + damaged.length, offset + damaged.length + 20))?.[0] ?? "";
  return [before + damaged + after, before + letters + after];
}
