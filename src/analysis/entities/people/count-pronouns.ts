/** How often an article says "he" and "she" where only one person can be meant. */
import type { Mention, Segmentation } from "../../../document/annotations.ts";

export interface PronounCount {
  readonly he: number;
  readonly she: number;
}

const HE = new Set(["he", "his", "him", "himself"]);
const SHE = new Set(["she", "her", "hers", "herself"]);

/**
 * Pronouns by owner: each counts for the one person named before it in its sentence, or, where its sentence names nobody, in the sentence before.
 * In quotation marks they are said by somebody of somebody else, and count for nobody.
 * `mentions` are in order; `ownerOf` says whose a mention is.
 */
export function countPronouns(
  text: string,
  { tokens, sentences }: Segmentation,
  mentions: readonly Mention[],
  ownerOf: (mention: Mention) => number,
): ReadonlyMap<number, PronounCount> {
  const counts = new Map<number, { he: number; she: number }>();
  let next = 0;
  let previous: number | undefined;
  let block = -1;
  let isQuoted = false;
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      previous = undefined;
      isQuoted = false;
    }
    block = sentence.block;
    let sole: number | undefined;
    let several = false;
    for (let index = sentence.tokens.from; index < sentence.tokens.to; index++) {
      const start = tokens.starts[index] ?? 0;
      while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++;
      const mention = mentions[next];
      if (mention?.start === start) {
        if (mention.type === "PERSON") {
          const owner = ownerOf(mention);
          if (sole !== undefined && sole !== owner) several = true;
          sole = owner;
        }
        continue;
      }
      const owner = several ? undefined : (sole ?? previous);
      const size = (tokens.ends[index] ?? 0) - start;
      if (size <= 2) isQuoted = marked(text.charAt(start), isQuoted);
      if (isQuoted) continue;
      if (owner === undefined || size < 2 || size > 7 || !/[hHsS]/.test(text.charAt(start))) continue;
      const word = text.slice(start, start + size).toLowerCase();
      const isHe = HE.has(word);
      if (!isHe && !SHE.has(word)) continue;
      const count = counts.get(owner) ?? { he: 0, she: 0 };
      counts.set(owner, count);
      if (isHe) count.he++;
      else count.she++;
    }
    previous = several ? undefined : (sole ?? previous);
  }
  return counts;
}

/** Whether words are quoted behind a token that begins with `mark`. */
function marked(mark: string, isQuoted: boolean): boolean {
  if (mark === "“" || mark === "«") return true;
  if (mark === "”" || mark === "»") return false;
  return mark === '"' ? !isQuoted : isQuoted;
}
