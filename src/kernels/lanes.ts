/**
 * Sums of rows of attribution's weights (src/models/lane-table.ts), in AssemblyScript. Which rows is anybody's guess, so that the
 * time goes into waiting for memory: a loop this short waits for a dozen of them at once. `npm run kernels` compiles it to
 * src/models/kernel-code.json. Addresses are in bytes.
 */

/** Sums of the bytes of `count` rows of 8, as 8 numbers of 16 bits. `buckets`: the numbers of the rows, 32 bits each. */
export function sumRows(rows: usize, buckets: usize, count: i32, out: usize): void {
  let sum = i16x8.splat(0);
  const end = buckets + (usize(count) << 2);
  for (let at = buckets; at < end; at += 4) {
    sum = i16x8.add(sum, v128.load_ext<u8>(rows + (usize(load<i32>(at)) << 3)));
  }
  v128.store(out, sum);
}

/** The same for rows of 16, as 16 numbers of 16 bits. */
export function sumPairs(rows: usize, buckets: usize, count: i32, out: usize): void {
  let first = i16x8.splat(0);
  let second = i16x8.splat(0);
  const end = buckets + (usize(count) << 2);
  for (let at = buckets; at < end; at += 4) {
    const row = v128.load(rows + (usize(load<i32>(at)) << 4));
    first = i16x8.add(first, v128.extend_low<u8>(row));
    second = i16x8.add(second, v128.extend_high<u8>(row));
  }
  v128.store(out, first);
  v128.store(out, second, 16);
}

/** Every `stride`th byte from `from` on, `count` of them, to `out`. */
export function readColumn(from: usize, stride: usize, count: usize, out: usize): void {
  for (let k: usize = 0; k < count; k++) store<u8>(out + k, load<u8>(from + k * stride));
}
