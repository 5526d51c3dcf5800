/**
 * What learns attribution's net (src/training/quotes/net), in AssemblyScript, four numbers at a time: the slopes of the sums of
 * src/kernels/recurrent.ts. `npm run kernels` compiles it to src/training/kernel-code.json. Addresses and strides are in bytes,
 * all other sizes in numbers.
 */
import { addProduct, hold } from "../../kernels/recurrent";

function total(sum: v128): f32 {
  return (
    f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  );
}

/** `addProduct` for `length` vectors one after the other, to as many sums. */
export function addProducts(length: i32, input: usize, inputs: i32, rows: usize, units: i32, out: usize): void {
  for (let i = 0; i < length; i++) {
    addProduct(input + ((usize(i) * usize(inputs)) << 2), inputs, rows, units, out + ((usize(i) * usize(units)) << 2));
  }
}

/**
 * As `run` of src/kernels/recurrent.ts, with weights of full precision, [units × 4 units], and what is needed on the way back:
 * `cells`: room for [length × units] cells and as many tangents behind them.
 */
export function runAll(
  length: i32,
  units: i32,
  gates: usize,
  stride: usize,
  weights: usize,
  cells: usize,
  states: usize,
  stateStride: usize,
  backwards: bool,
): void {
  const size: usize = usize(units) << 2;
  const tangents = cells + usize(length) * size;
  let before: usize = 0;
  let cellBefore: usize = 0;
  for (let step = 0; step < length; step++) {
    const t: usize = backwards ? length - 1 - step : step;
    const row = gates + t * stride;
    const state = states + t * stateStride;
    const cell = cells + t * size;
    if (step > 0) addProduct(before, units, weights, units << 2, row);
    hold(row, size, cellBefore, cell, tangents + t * size, state);
    before = state;
    cellBefore = cell;
  }
}

/** `out[i] = Σ slopes[unit] × rows[i][unit]`, or `+=`. `units`: a multiple of 8. */
export function backProduct(slopes: usize, rows: usize, inputs: i32, units: i32, out: usize, adds: bool): void {
  const size: usize = usize(units) << 2;
  for (let i = 0; i < inputs; i++, rows += size) {
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    for (let at: usize = 0; at < size; at += 32) {
      a = f32x4.add(a, f32x4.mul(v128.load(slopes + at), v128.load(rows + at)));
      b = f32x4.add(b, f32x4.mul(v128.load(slopes + at, 16), v128.load(rows + at, 16)));
    }
    const cell = out + (usize(i) << 2);
    const sum = total(f32x4.add(a, b));
    store<f32>(cell, adds ? load<f32>(cell) + sum : sum);
  }
}

/** `backProduct` for `length` vectors one after the other, added to as many sums. */
export function backProducts(length: i32, slopes: usize, rows: usize, inputs: i32, units: i32, out: usize): void {
  for (let t = 0; t < length; t++) {
    backProduct(
      slopes + ((usize(t) * usize(units)) << 2),
      rows,
      inputs,
      units,
      out + ((usize(t) * usize(inputs)) << 2),
      true,
    );
  }
}

/** `out[i][unit] += Σ input[t][i] × slopes[t][unit]` over `length` vectors. `units`: a multiple of 4. */
export function addOuter(
  length: i32,
  input: usize,
  inputStride: usize,
  inputs: i32,
  slopes: usize,
  slopeStride: usize,
  units: i32,
  out: usize,
): void {
  const size: usize = usize(units) << 2;
  for (let t = 0; t < length; t++, input += inputStride, slopes += slopeStride) {
    let row = out;
    for (let i = 0; i < inputs; i++, row += size) {
      const value = load<f32>(input + (usize(i) << 2));
      if (value === 0) continue;
      const factor = f32x4.splat(value);
      for (let at: usize = 0; at < size; at += 16) {
        v128.store(row + at, f32x4.add(v128.load(row + at), f32x4.mul(factor, v128.load(slopes + at))));
      }
    }
  }
}

/** `out[unit] += slopes[unit]`. `units`: a multiple of 4. */
export function addTo(slopes: usize, units: i32, out: usize): void {
  const size: usize = usize(units) << 2;
  for (let at: usize = 0; at < size; at += 16) {
    v128.store(out + at, f32x4.add(v128.load(out + at), v128.load(slopes + at)));
  }
}

/**
 * The slopes of the gates of a layer that `runAll` went over, before they were cut to 0 to 1: written to
 * `gateSlopes`, strided as `gates`. `stateSlopes`: of its states, strided as these; `carry`: room for 2 × `units` numbers.
 */
export function runBack(
  length: i32,
  units: i32,
  gates: usize,
  stride: usize,
  weights: usize,
  cells: usize,
  stateSlopes: usize,
  stateStride: usize,
  gateSlopes: usize,
  carry: usize,
  backwards: bool,
): void {
  const size: usize = usize(units) << 2;
  const tangents = cells + usize(length) * size;
  const one = f32x4.splat(1);
  memory.fill(carry, 0, 2 * size);
  const cellCarry = carry + size;
  for (let step = length - 1; step >= 0; step--) {
    const t: usize = backwards ? length - 1 - step : step;
    const row = gates + t * stride;
    const slope = gateSlopes + t * stride;
    const fromAbove = stateSlopes + t * stateStride;
    const tangent = tangents + t * size;
    const earlier: usize = backwards ? t + 1 : t - 1;
    for (let at: usize = 0; at < size; at += 16) {
      const i = v128.load(row + at);
      const f = v128.load(row + size + at);
      const g = v128.load(row + 2 * size + at);
      const o = v128.load(row + 3 * size + at);
      const tc = v128.load(tangent + at);
      const dh = f32x4.add(v128.load(fromAbove + at), v128.load(carry + at));
      const dc = f32x4.add(f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(tc, tc))), v128.load(cellCarry + at));
      const cellBefore = step > 0 ? v128.load(cells + earlier * size + at) : f32x4.splat(0);
      v128.store(slope + at, f32x4.mul(f32x4.mul(dc, g), f32x4.mul(i, f32x4.sub(one, i))));
      v128.store(slope + size + at, f32x4.mul(f32x4.mul(dc, cellBefore), f32x4.mul(f, f32x4.sub(one, f))));
      v128.store(slope + 2 * size + at, f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(g, g))));
      v128.store(slope + 3 * size + at, f32x4.mul(f32x4.mul(dh, tc), f32x4.mul(o, f32x4.sub(one, o))));
      v128.store(cellCarry + at, f32x4.mul(dc, f));
    }
    if (step > 0) backProduct(slope, weights, units, units << 2, carry, false);
  }
}
