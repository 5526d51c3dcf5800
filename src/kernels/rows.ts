/**
 * Sums of sparse rows of label scores (src/models/score-table.ts), in AssemblyScript. Most of the time is spent in waiting for
 * memory: what is looked up first needs nothing of each other, so that a processor waits for a dozen of them at once. `npm run
 * kernels` compiles it to src/models/kernel-code.json. Addresses are in bytes.
 */

let present: usize = 0;
let starts: usize = 0;
let rows: usize = 0;

/** The table, see `ScoreTable`. */
export function useTable(presentAt: usize, startsAt: usize, rowsAt: usize): void {
  present = presentAt;
  starts = startsAt;
  rows = rowsAt;
}

/**
 * Adds the scores of `count` buckets, numbers of 32 bits, to `sum`, a number of 32 bits for each label. The buckets that have a
 * row are moved to the front.
 */
export function addRows(buckets: usize, count: i32, sum: usize): void {
  const end = buckets + (usize(count) << 2);
  let found = buckets;
  for (let at = buckets; at < end; at += 4) {
    const bucket = load<u32>(at);
    store<u32>(found, bucket);
    const word = load<u32>(present + (usize(bucket >>> 5) << 2));
    found += usize((word >>> (bucket & 31)) & 1) << 2;
  }
  for (let at = buckets; at < found; at += 4) {
    const bucket = load<u32>(at);
    const group = usize(bucket >>> 6);
    const behind = load<u64>(present + (group << 3)) << (63 - u64(bucket & 63));
    let row = rows + usize(load<u32>(starts + (group << 2)));
    // The bucket itself is counted too.
    for (let before = popcnt<u64>(behind); before > 1; before--) row += 1 + (usize(load<u8>(row)) << 1);
    const last = row + (usize(load<u8>(row)) << 1);
    while (row < last) {
      const cell = sum + (usize(load<u8>(row, 1)) << 2);
      store<i32>(cell, load<i32>(cell) + i32(load<i8>(row, 2)));
      row += 2;
    }
  }
}
