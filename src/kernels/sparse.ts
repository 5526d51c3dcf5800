/**
 * Sums of sparse rows of label scores (src/models/pos/sparse-scores.ts), in AssemblyScript. `npm run kernels` compiles it to
 * src/models/kernel-code.json. Addresses are in bytes.
 */

/** Buckets of a word of `present`. */
const BUCKETS: i32 = 32;

let present: usize = 0;
let sizes: usize = 0;
let entries: usize = 0;
/** The first row and the first entry of each word of `present`, 32 bits each, and how many there are behind the last. */
let firstRows: usize = 0;
let firstEntries: usize = 0;

/**
 * The table, see `SparseTable`; `words`: of `present`. `rows` and `starts` take a number of 32 bits for each of them and one more.
 */
export function useTable(
  words: i32,
  presentAt: usize,
  counts: usize,
  sizesAt: usize,
  entriesAt: usize,
  rows: usize,
  starts: usize,
): void {
  present = presentAt;
  sizes = sizesAt;
  entries = entriesAt;
  firstRows = rows;
  firstEntries = starts;
  let row = 0;
  let entry = 0;
  for (let word = 0; word < words; word++) {
    const at = usize(word) << 2;
    store<i32>(firstRows + at, row);
    store<i32>(firstEntries + at, entry);
    row += popcnt<i32>(load<i32>(present + at));
    entry += i32(load<u16>(counts + (usize(word) << 1)));
  }
  store<i32>(firstRows + (usize(words) << 2), row);
  store<i32>(firstEntries + (usize(words) << 2), entry);
}

/** Sums the scores of `count` buckets, 32 bits each, to `sum`, a number of 32 bits for each label; returns the best label. */
export function sumRows(buckets: usize, count: i32, sum: usize, labels: i32): i32 {
  memory.fill(sum, 0, usize(labels) << 2);
  for (let one = 0; one < count; one++) addRow(load<i32>(buckets + (usize(one) << 2)), sum);
  let label = 0;
  let top = load<i32>(sum);
  for (let other = 1; other < labels; other++) {
    const score = load<i32>(sum + (usize(other) << 2));
    if (score > top) {
      top = score;
      label = other;
    }
  }
  return label;
}

function addRow(bucket: i32, sum: usize): void {
  const word = usize(bucket / BUCKETS) << 2;
  const bits = load<i32>(present + word);
  const bit = 1 << (bucket % BUCKETS);
  if ((bits & bit) === 0) return;
  let row = sizes + usize(load<i32>(firstRows + word));
  let entry = entries + (usize(load<i32>(firstEntries + word)) << 1);
  for (let before = popcnt<i32>(bits & (bit - 1)); before > 0; before--) {
    entry += usize(load<u8>(row)) << 1;
    row++;
  }
  const end = entry + (usize(load<u8>(row)) << 1);
  for (; entry < end; entry += 2) {
    const cell = sum + (usize(load<u8>(entry, 1)) << 2);
    store<i32>(cell, load<i32>(cell) + i32(load<u8>(entry)) - 128);
  }
}
