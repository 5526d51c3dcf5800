/** The title right before a name. */
import type { Mention, Segmentation } from "../../../document/annotations.ts";
import { isTitleWord } from "../../../lexicon/titles.ts";

export interface TitleBefore {
  /** As printed: "Prime Minister", "Director-General", "Mrs.". */
  readonly text: string;
  /** Its words in small letters, without full stops. */
  readonly words: readonly string[];
}

/** The title that ends where `mention` begins; undefined where there is none. */
export function titleBefore(
  text: string,
  { tokens }: Segmentation,
  mention: Mention | undefined,
): TitleBefore | undefined {
  const words: string[] = [];
  const last = (mention?.tokens.from ?? 0) - 1;
  let first = last + 1;
  for (let index = last; index >= 0 && last - index < 6; index--) {
    const word = text.slice(tokens.starts[index], tokens.ends[index]);
    // "Mr" and "." may be two tokens, as "Director", "-" and "General" are.
    if ((word === "." && index === last) || (word === "-" && first === index + 1 && words.length > 0)) continue;
    if (!isTitleWord(word) && !isTitlePart(word)) break;
    words.unshift(word.toLowerCase().replace(/\.$/, ""));
    first = index;
  }
  if (!words.some(isTitleWord)) return undefined;
  return { text: text.slice(tokens.starts[first], tokens.ends[last]).replace(/\s+/g, " "), words };
}

/** "Prime", "Vice", "Foreign": first words of offices. */
function isTitlePart(word: string): boolean {
  return /^(?:Prime|Vice|Deputy|Foreign|Defen[cs]e|Interior|Finance|Chief|Attorney|First|Crown|Grand)$/.test(word);
}
