/**
 * The sums of attribution's net (src/models/quote-net/net-reader.ts), in AssemblyScript, four numbers at a time. `npm run
 * kernels` compiles it to src/models/kernel-code.json. Addresses and strides are in bytes, all other sizes in numbers.
 */

/** The hyperbolic tangent to within 1e-6: a quotient of polynomials, as Eigen's `ptanh` and TensorFlow have it. */
function tanh4(x: v128): v128 {
  const most = f32x4.splat(7.905311);
  x = f32x4.max(f32x4.min(x, most), f32x4.neg(most));
  const xx = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(xx, f32x4.splat(-2.7607684774e-16)), f32x4.splat(2.0001879048e-13));
  p = f32x4.add(f32x4.mul(xx, p), f32x4.splat(-8.6046715221e-11));
  p = f32x4.add(f32x4.mul(xx, p), f32x4.splat(5.1222970911e-8));
  p = f32x4.add(f32x4.mul(xx, p), f32x4.splat(1.4857223572e-5));
  p = f32x4.add(f32x4.mul(xx, p), f32x4.splat(6.3726192888e-4));
  p = f32x4.add(f32x4.mul(xx, p), f32x4.splat(4.8935245589e-3));
  let q = f32x4.add(f32x4.mul(xx, f32x4.splat(1.1982583947e-6)), f32x4.splat(1.1853470569e-4));
  q = f32x4.add(f32x4.mul(xx, q), f32x4.splat(2.2684346324e-3));
  q = f32x4.add(f32x4.mul(xx, q), f32x4.splat(4.8935251855e-3));
  return f32x4.div(f32x4.mul(x, p), q);
}

function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}

/**
 * `out[unit] += Σ input[i] × rows[i][unit]`. `inputs`: numbers of the vector; `units`: numbers of a row, a multiple of 8.
 */
export function addProduct(input: usize, inputs: i32, rows: usize, units: i32, out: usize): void {
  const stride: usize = usize(units) << 2;
  let at: usize = 0;
  for (; at + 64 <= stride; at += 64) {
    let a = v128.load(out + at);
    let b = v128.load(out + at, 16);
    let c = v128.load(out + at, 32);
    let d = v128.load(out + at, 48);
    let row = rows + at;
    for (let i = 0; i < inputs; i++, row += stride) {
      const factor = v128.load32_splat(input + (usize(i) << 2));
      a = f32x4.add(a, f32x4.mul(factor, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(factor, v128.load(row, 16)));
      c = f32x4.add(c, f32x4.mul(factor, v128.load(row, 32)));
      d = f32x4.add(d, f32x4.mul(factor, v128.load(row, 48)));
    }
    v128.store(out + at, a);
    v128.store(out + at, b, 16);
    v128.store(out + at, c, 32);
    v128.store(out + at, d, 48);
  }
  for (; at < stride; at += 32) {
    let a = v128.load(out + at);
    let b = v128.load(out + at, 16);
    let row = rows + at;
    for (let i = 0; i < inputs; i++, row += stride) {
      const factor = v128.load32_splat(input + (usize(i) << 2));
      a = f32x4.add(a, f32x4.mul(factor, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(factor, v128.load(row, 16)));
    }
    v128.store(out + at, a);
    v128.store(out + at, b, 16);
  }
}

/** `out[i] = step × weights[i]`: `count` weights of a byte each, or of two; `count`: a multiple of 8. */
export function widenBytes(weights: usize, count: i32, step: f32, out: usize): void {
  const factor = f32x4.splat(step);
  for (let i = 0; i < count; i += 8, weights += 8, out += 32) {
    const wide = v128.load8x8_s(weights);
    v128.store(out, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(wide))));
    v128.store(out, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(wide))), 16);
  }
}

export function widenPairs(weights: usize, count: i32, step: f32, out: usize): void {
  const factor = f32x4.splat(step);
  for (let i = 0; i < count; i += 8, weights += 16, out += 32) {
    const wide = v128.load(weights);
    v128.store(out, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(wide))));
    v128.store(out, f32x4.mul(factor, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(wide))), 16);
  }
}

/** The products of `length` vectors, one after the other, and `rows`, with `bias` added: `units` numbers each. */
export function products(
  length: i32,
  input: usize,
  inputs: i32,
  rows: usize,
  bias: usize,
  units: i32,
  out: usize,
): void {
  const size: usize = usize(units) << 2;
  for (let i = 0; i < length; i++, input += usize(inputs) << 2, out += size) {
    memory.copy(out, bias, size);
    addProduct(input, inputs, rows, units, out);
  }
}

/** `out[t] = Σ rows of t`, `length` times `units` numbers. `places`: where the `count` rows of each t begin, as 32-bit addresses. */
export function sumRows(length: i32, places: usize, count: i32, units: i32, out: usize): void {
  const size: usize = usize(units) << 2;
  for (let t = 0; t < length; t++, places += usize(count) << 2, out += size) {
    for (let at: usize = 0; at < size; at += 16) {
      let sum = v128.load(usize(load<u32>(places)) + at);
      for (let i = 1; i < count; i++) {
        sum = f32x4.add(sum, v128.load(usize(load<u32>(places + (usize(i) << 2))) + at));
      }
      v128.store(out + at, sum);
    }
  }
}

/**
 * What a layer holds at a word: `gates` has the sums of its input, forget, cell and output gates, which become the gates' values;
 * `cellBefore`: the cell of the word before, 0 for none; `cell`, `tangent` and `state`: room for the new one, its tangent, and
 * what is held. `size`: bytes of a cell.
 */
export function hold(gates: usize, size: usize, cellBefore: usize, cell: usize, tangent: usize, state: usize): void {
  for (let at: usize = 0; at < size; at += 16) {
    const i = sigmoid4(v128.load(gates + at));
    const f = sigmoid4(v128.load(gates + size + at));
    const g = tanh4(v128.load(gates + 2 * size + at));
    const o = sigmoid4(v128.load(gates + 3 * size + at));
    let c = f32x4.mul(i, g);
    if (cellBefore !== 0) c = f32x4.add(c, f32x4.mul(f, v128.load(cellBefore + at)));
    const tc = tanh4(c);
    v128.store(gates + at, i);
    v128.store(gates + size + at, f);
    v128.store(gates + 2 * size + at, g);
    v128.store(gates + 3 * size + at, o);
    v128.store(cell + at, c);
    v128.store(tangent + at, tc);
    v128.store(state + at, f32x4.mul(o, tc));
  }
}

/** Steps of what is held, from -1 to 1, where it meets weights of a byte: sums of 128 products fit 32 bits by far. */
const HELD_STEPS: f32 = 16384;

/** Weights of a byte, [inputs × units], as what is held meets them: of two bytes, pairs of inputs side by side. `inputs`: even. */
export function pairRows(weights: usize, inputs: i32, units: i32, out: usize): void {
  for (let i = 0; i < inputs; i += 2, weights += 2 * usize(units)) {
    for (let unit = 0; unit < units; unit++, out += 4) {
      store<i16>(out, i16(load<i8>(weights + usize(unit))));
      store<i16>(out, i16(load<i8>(weights + usize(units) + usize(unit))), 2);
    }
  }
}

/** `out[unit] += step × Σ held[i] × rows[i][unit]`; `rows` as `pairRows` writes them, `held` in steps of two bytes. */
function addHeld(held: usize, inputs: i32, rows: usize, units: i32, step: f32, out: usize): void {
  const stride: usize = usize(units) << 2;
  const factor = f32x4.splat(step / HELD_STEPS);
  for (let at: usize = 0; at < stride; at += 64) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    let row = rows + at;
    for (let i = 0; i < inputs; i += 2, row += stride) {
      const pair = v128.load32_splat(held + (usize(i) << 1));
      a = i32x4.add(a, i32x4.dot_i16x8_s(pair, v128.load(row)));
      b = i32x4.add(b, i32x4.dot_i16x8_s(pair, v128.load(row, 16)));
      c = i32x4.add(c, i32x4.dot_i16x8_s(pair, v128.load(row, 32)));
      d = i32x4.add(d, i32x4.dot_i16x8_s(pair, v128.load(row, 48)));
    }
    const to = out + at;
    v128.store(to, f32x4.add(v128.load(to), f32x4.mul(factor, f32x4.convert_i32x4_s(a))));
    v128.store(to, f32x4.add(v128.load(to, 16), f32x4.mul(factor, f32x4.convert_i32x4_s(b))), 16);
    v128.store(to, f32x4.add(v128.load(to, 32), f32x4.mul(factor, f32x4.convert_i32x4_s(c))), 32);
    v128.store(to, f32x4.add(v128.load(to, 48), f32x4.mul(factor, f32x4.convert_i32x4_s(d))), 48);
  }
}

/**
 * The products of what is held at `length` words, one after the other, and `rows`, with `bias` added, 0 for none: `units` numbers each.
 * `rows` as `pairRows` writes them, in steps of `step`; `units`: a multiple of 16.
 */
export function heldProducts(
  length: i32,
  held: usize,
  inputs: i32,
  rows: usize,
  step: f32,
  bias: usize,
  units: i32,
  out: usize,
): void {
  const size: usize = usize(units) << 2;
  for (let i = 0; i < length; i++, held += usize(inputs) << 1, out += size) {
    if (bias !== 0) memory.copy(out, bias, size);
    else memory.fill(out, 0, size);
    addHeld(held, inputs, rows, units, step, out);
  }
}

/**
 * A layer of long short-term memory (Hochreiter & Schmidhuber 1997, with the forget gates of Gers et al. 2000) over `length`
 * words, from the last to the first where `backwards`. `gates`: for each word the sums of its gates, `units` each; they become
 * the gates' values; `stride`: from one word's to the next one's, in bytes, as `stateStride` for `states`, what is held at the
 * words, and `heldStride` for `held`, the same in steps of two bytes. `weights`: from what is held to gates, as `pairRows`
 * writes them, in steps of `step`; `scratch`: room for 2 × `units` numbers; `units`: a multiple of 16.
 */
export function run(
  length: i32,
  units: i32,
  gates: usize,
  stride: usize,
  weights: usize,
  step: f32,
  scratch: usize,
  states: usize,
  stateStride: usize,
  held: usize,
  heldStride: usize,
  backwards: bool,
): void {
  const size: usize = usize(units) << 2;
  const steps = f32x4.splat(HELD_STEPS);
  let before: usize = 0;
  for (let k = 0; k < length; k++) {
    const t: usize = backwards ? length - 1 - k : k;
    const row = gates + t * stride;
    const state = states + t * stateStride;
    const here = held + t * heldStride;
    if (k > 0) addHeld(before, units, weights, units << 2, step, row);
    hold(row, size, k > 0 ? scratch : 0, scratch, scratch + size, state);
    for (let at: usize = 0; at < size; at += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(steps, v128.load(state + at))));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(steps, v128.load(state + at, 16))));
      v128.store(here + (at >> 1), i16x8.narrow_i32x4_s(low, high));
    }
    before = here;
  }
}
