/**
 * The sums of the tagger's net (src/models/ner/net-kernel.ts), in AssemblyScript: four numbers at a time, and as fast at the
 * first call as at the millionth. `npm run kernels` compiles it to src/models/kernel-code.json. Addresses are in bytes.
 */

/**
 * The product of a vector and a matrix: `out[unit] = Σ input[i] × rows[i][unit]`. `inputs`: numbers of the vector; `units`:
 * numbers of a row, a multiple of 16.
 */
export function product(input: usize, inputs: i32, rows: usize, units: i32, out: usize): void {
  const stride: usize = usize(units) << 2;
  for (let at: usize = 0; at < stride; at += 64) {
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    let c = f32x4.splat(0);
    let d = f32x4.splat(0);
    let row = rows + at;
    for (let i = 0; i < inputs; i++, row += stride) {
      const value = load<f32>(input + (usize(i) << 2));
      if (value === 0) continue;
      const factor = f32x4.splat(value);
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
}

/**
 * The scores of a token: `out[label] = Σ max(0, bias[unit] + Σ products[unit]) × second[unit][label]`. `places`: where the
 * `count` products begin, as 32-bit addresses; `hidden`: room for `units` numbers, a multiple of 4; a row of `second` and
 * `out` have 20 numbers.
 */
export function layer(
  places: usize,
  count: i32,
  bias: usize,
  units: i32,
  hidden: usize,
  second: usize,
  out: usize,
): void {
  const size: usize = usize(units) << 2;
  for (let at: usize = 0; at < size; at += 16) {
    let sum = v128.load(bias + at);
    for (let i = 0; i < count; i++) {
      sum = f32x4.add(sum, v128.load(usize(load<i32>(places + (usize(i) << 2))) + at));
    }
    v128.store(hidden + at, sum);
  }
  let a = f32x4.splat(0);
  let b = f32x4.splat(0);
  let c = f32x4.splat(0);
  let d = f32x4.splat(0);
  let e = f32x4.splat(0);
  let row = second;
  for (let at: usize = 0; at < size; at += 4, row += 80) {
    const value = load<f32>(hidden + at);
    if (value <= 0) continue;
    const factor = f32x4.splat(value);
    a = f32x4.add(a, f32x4.mul(factor, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(factor, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(factor, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(factor, v128.load(row, 48)));
    e = f32x4.add(e, f32x4.mul(factor, v128.load(row, 64)));
  }
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
  v128.store(out, e, 64);
}
