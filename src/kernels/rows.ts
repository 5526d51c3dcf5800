/**
 * Sums of sparse rows of label scores (src/models/score-table.ts), in AssemblyScript. `npm run kernels` compiles it to
 * src/models/kernel-code.json. Addresses are in bytes.
 */

/** Bytes of a row before its scores: a bit for each label that has one. */
const MASK: i32 = 3;
/** Bytes that the places of eight scores take in `places`. */
const PLACES: usize = 8;
/** A place that no vector has: what is looked up there is 0. */
const NOWHERE: u8 = 255;

let present: usize = 0;
let starts: usize = 0;
let offsets: usize = 0;
let rows: usize = 0;
let places: usize = 0;

/** The table, see `ScoreTable`. `placesAt`: room for 2048 bytes. */
export function useTable(presentAt: usize, startsAt: usize, offsetsAt: usize, rowsAt: usize, placesAt: usize): void {
  present = presentAt;
  starts = startsAt;
  offsets = offsetsAt;
  rows = rowsAt;
  places = placesAt;
  // For each set of eight labels, which of the scores of a row each of them has.
  for (let mask = 0; mask < 256; mask++) {
    let score: u8 = 0;
    for (let label = 0; label < 8; label++) {
      const has = (mask >>> label) & 1;
      store<u8>(places + usize(mask) * PLACES + usize(label), has ? score : NOWHERE);
      score += u8(has);
    }
  }
}

/** The scores at `at` spread over the eight labels of `mask`, 16 bits each. */
function spread(at: usize, mask: i32): v128 {
  return i16x8.extend_low_i8x16_s(i8x16.swizzle(v128.load(at), v128.load64_zero(places + usize(mask) * PLACES)));
}

/**
 * Adds the scores of `count` buckets, numbers of 32 bits, to `sum`, a number of 32 bits for each of 24 labels. The buckets that have
 * a row are moved to the front: that most of what is looked up needs nothing of each other lets a processor wait for it all at once.
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
  let a = i16x8.splat(0);
  let b = i16x8.splat(0);
  let c = i16x8.splat(0);
  for (let at = buckets; at < found; at += 4) {
    const bucket = load<u32>(at);
    const word = usize(bucket >>> 5);
    let row = rows + usize(load<u32>(starts + (usize(bucket >>> 8) << 2))) + usize(load<u16>(offsets + (word << 1)));
    const upTo = load<u32>(present + (word << 2)) << (31 - (bucket & 31));
    for (let before = popcnt<i32>(upTo); before > 1; before--)
      row += usize(MASK + popcnt<i32>(load<i32>(row) & 0xffffff));
    const mask = load<i32>(row);
    const first = row + MASK;
    const second = first + usize(popcnt<i32>(mask & 0xff));
    const third = first + usize(popcnt<i32>(mask & 0xffff));
    a = i16x8.add(a, spread(first, mask & 0xff));
    b = i16x8.add(b, spread(second, (mask >>> 8) & 0xff));
    c = i16x8.add(c, spread(third, (mask >>> 16) & 0xff));
  }
  add(sum, a);
  add(sum + 32, b);
  add(sum + 64, c);
}

/** Adds eight numbers of 16 bits to as many of 32. */
function add(sum: usize, scores: v128): void {
  v128.store(sum, i32x4.add(v128.load(sum), i32x4.extend_low_i16x8_s(scores)));
  v128.store(sum, i32x4.add(v128.load(sum, 16), i32x4.extend_high_i16x8_s(scores)), 16);
}
