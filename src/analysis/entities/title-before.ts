/** The title right before a name. */
import type { Mention, Segmentation } from "../../document/annotations.ts";
import { isTitleWord } from "../../lexicon/titles.ts";

/** The words of the title that ends where `mention` begins ("Prime", "Minister"), as printed, first to last; empty where there is none. */
export function titleBefore(text: string, { tokens }: Segmentation, mention: Mention | undefined): readonly string[] {
  const words: string[] = [];
  for (let index = (mention?.tokens.from ?? 0) - 1; index >= 0 && words.length < 4; index--) {
    const word = text.slice(tokens.starts[index], tokens.ends[index]);
    // "Mr" and "." may be two tokens.
    if (word === "." && words.length === 0) continue;
    if (!isTitleWord(word) && !isTitlePart(word)) break;
    words.unshift(word);
  }
  return words.some(isTitleWord) ? words : [];
}

/** "Prime", "Vice", "Foreign": first words of offices. */
function isTitlePart(word: string): boolean {
  return /^(?:Prime|Vice|Deputy|Foreign|Defen[cs]e|Interior|Finance|Chief|Attorney|First|Crown|Grand)$/.test(word);
}
