/**
 * What the words around a token add to the scores of its labels (src/models/ner/word-scores.ts), in AssemblyScript. `npm run
 * kernels` compiles it to src/models/kernel-code.json. Addresses are in bytes.
 */

/** Labels of a token. */
const LABELS: i32 = 19;
/** Words that a token sees: two to each side, and itself. */
const REACH: i32 = 2;
const PLACES: i32 = 2 * REACH + 1;
/** Bytes of the scores of one word at one place, numbers of 16 bits. */
const ROW: usize = usize(LABELS) * 2;
/** Bytes of the scores of a token: those of its labels, the best of them but the first, and room for what is loaded behind. */
const SUM: usize = 48;

/**
 * The sums of a sentence. `words`: where the scores of each of its `length` words begin, 32-bit addresses: a row for each
 * place; `beyond`: those of what stands beyond its ends. `sums` takes `SUM` bytes for each word.
 */
export function sumWords(words: usize, length: i32, beyond: usize, sums: usize): void {
  for (let token = 0; token < length; token++) {
    let a = i16x8.splat(0);
    let b = i16x8.splat(0);
    let c = i16x8.splat(0);
    for (let place = 0; place < PLACES; place++) {
      const other = token + place - REACH;
      const isInside = other >= 0 && other < length;
      const row = (isInside ? usize(load<i32>(words + (usize(other) << 2))) : beyond) + usize(place) * ROW;
      a = i16x8.add(a, v128.load(row));
      b = i16x8.add(b, v128.load(row, 16));
      c = i16x8.add(c, v128.load(row, 32));
    }
    const sum = sums + usize(token) * SUM;
    v128.store(sum, a);
    v128.store(sum, b, 16);
    v128.store(sum, c, 32);
    let best = load<i16>(sum, 2);
    for (let label = 2; label < LABELS; label++) {
      const score = load<i16>(sum + (usize(label) << 1));
      if (score > best) best = score;
    }
    store<i16>(sum + ROW, best);
  }
}
