/**
 * Sums of sparse rows of label scores (src/models/pos/sparse-scores.ts), in AssemblyScript. `npm run kernels` compiles it to
 * src/models/kernel-code.json. Addresses are in bytes.
 */

let present: usize = 0;
let entries: usize = 0;
/** The first row of each word of `present` and the first entry of each row, 32 bits each, and how many there are behind the last. */
let firstRows: usize = 0;
let firstEntries: usize = 0;

/**
 * The table, see `SparseTable`; `words`: of `present`. `rows` takes a number of 32 bits for each of them and one more, `starts` one for
 * each row and one more.
 */
export function useTable(
  words: i32,
  presentAt: usize,
  rowCount: i32,
  sizes: usize,
  entriesAt: usize,
  rows: usize,
  starts: usize,
): void {
  present = presentAt;
  entries = entriesAt;
  firstRows = rows;
  firstEntries = starts;
  let row = 0;
  for (let word = 0; word < words; word++) {
    store<i32>(firstRows + (usize(word) << 2), row);
    row += popcnt<i32>(load<i32>(present + (usize(word) << 2)));
  }
  store<i32>(firstRows + (usize(words) << 2), row);
  let entry = 0;
  for (let one = 0; one < rowCount; one++) {
    store<i32>(firstEntries + (usize(one) << 2), entry);
    entry += i32(load<u8>(sizes + usize(one)));
  }
  store<i32>(firstEntries + (usize(rowCount) << 2), entry);
}

/**
 * Sums the scores of `count` buckets, 32 bits each, to `sum`, a number of 32 bits for each label; returns the best label. The buckets
 * are overwritten with the rows of those that have one.
 */
export function sumRows(buckets: usize, count: i32, sum: usize, labels: i32): i32 {
  memory.fill(sum, 0, usize(labels) << 2);
  const last = buckets + (usize(count) << 2);
  let found = buckets;
  for (let at = buckets; at < last; at += 4) {
    const bucket = load<u32>(at);
    const word = usize(bucket >>> 5) << 2;
    // All bits up to that of the bucket, which is the top one.
    const upTo = load<u32>(present + word) << (31 - (bucket & 31));
    store<u32>(found, load<u32>(firstRows + word) + popcnt<u32>(upTo));
    found += usize(upTo >>> 31) << 2;
  }
  for (let at = buckets; at < found; at += 4) {
    // The first entry of the row behind it ends the row.
    const next = firstEntries + (usize(load<u32>(at)) << 2);
    const end = entries + (usize(load<u32>(next)) << 1);
    for (let entry = entries + (usize(load<u32>(next - 4)) << 1); entry < end; entry += 2) {
      const cell = sum + (usize(load<u8>(entry, 1)) << 2);
      store<i32>(cell, load<i32>(cell) + i32(load<u8>(entry)) - 128);
    }
  }
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
