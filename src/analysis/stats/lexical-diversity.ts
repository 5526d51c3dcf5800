/** How varied the words of a text are, over the numbers that stand for its words. */

/** Mean type-token ratio of all windows of `window` words (MATTR, Covington & McFall 2010); null for a shorter text. */
export function movingAverageTypeTokenRatio(words: Uint32Array, distinct: number, window: number): number | null {
  if (words.length < window || window < 1) return null;
  const counts = new Uint32Array(distinct);
  let types = 0;
  let sum = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0;
    const count = counts[word] ?? 0;
    if (count === 0) types++;
    counts[word] = count + 1;
    if (index >= window) {
      const leaving = words[index - window] ?? 0;
      const left = (counts[leaving] ?? 1) - 1;
      counts[leaving] = left;
      if (left === 0) types--;
    }
    if (index >= window - 1) sum += types / window;
  }
  return sum / (words.length - window + 1);
}

/** The type-token ratio at which a stretch of text is used up. */
const FACTOR_SIZE = 0.72;

/**
 * Mean length of the stretches in which the type-token ratio stays above 0.72, read forwards and backwards (MTLD,
 * McCarthy & Jarvis 2010); null for a text that does not fill one stretch.
 */
export function textualLexicalDiversity(words: Uint32Array, distinct: number): number | null {
  const forwards = factors(words, distinct, false);
  const backwards = factors(words, distinct, true);
  if (forwards < 1 || backwards < 1) return null;
  return (words.length / forwards + words.length / backwards) / 2;
}

/** Number of stretches, the last one in part. */
function factors(words: Uint32Array, distinct: number, isBackwards: boolean): number {
  // The stretch in which a word was last seen, so that a new one begins without clearing a set.
  const seen = new Uint32Array(distinct);
  let stretch = 1;
  let types = 0;
  let tokens = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[isBackwards ? words.length - 1 - index : index] ?? 0;
    tokens++;
    if (seen[word] !== stretch) {
      seen[word] = stretch;
      types++;
    }
    if (types / tokens <= FACTOR_SIZE) {
      stretch++;
      types = 0;
      tokens = 0;
    }
  }
  const rest = tokens === 0 ? 0 : (1 - types / tokens) / (1 - FACTOR_SIZE);
  return stretch - 1 + rest;
}
