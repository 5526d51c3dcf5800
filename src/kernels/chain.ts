/**
 * The passes over a linear chain (src/models/linear-chain.ts), in AssemblyScript: `npm run kernels` compiles it to
 * src/models/kernel-code.json. Addresses are in bytes. Sums are made in the order in which the plain loops would make them.
 */

/** Labels of the chain, and where its numbers stand; see `useChain`. */
let size: i32 = 0;
let start: usize = 0;
let end: usize = 0;
let before: usize = 0;
let beforeAt: usize = 0;
let arriving: usize = 0;
let factors: usize = 0;

/**
 * `start`, `end`: 64-bit numbers for each label, scores for `decode`, their exponentials at `8 × labels` behind. `before`: the
 * labels that may come before each label, a byte each, those of label l from `beforeAt[l]` (16 bits) to `beforeAt[l + 1]`;
 * `arriving`, `factors`: the scores of these steps and their exponentials, in the same order.
 */
export function useChain(
  labels: i32,
  startAt: usize,
  endAt: usize,
  beforeList: usize,
  beforeIndex: usize,
  arrivingAt: usize,
  factorsAt: usize,
): void {
  size = labels;
  start = startAt;
  end = endAt;
  before = beforeList;
  beforeAt = beforeIndex;
  arriving = arrivingAt;
  factors = factorsAt;
}

/**
 * Viterbi. `emissions`: 32-bit numbers [length × labels]; `best`, `next`: room for a number for each label; `back`: room for a
 * byte for each cell; `labels`: where the best label of each token goes, a byte each. Returns the score of that sequence.
 */
export function decode(length: i32, emissions: usize, best: usize, next: usize, back: usize, labels: usize): f64 {
  for (let label = 0; label < size; label++) {
    const cell = usize(label);
    store<f64>(best + (cell << 3), load<f64>(start + (cell << 3)) + f64(load<f32>(emissions + (cell << 2))));
  }
  for (let token = 1; token < length; token++) {
    const row = usize(token) * usize(size);
    for (let label = 0; label < size; label++) {
      let top: f64 = -Infinity;
      let from: u8 = 0;
      const last = usize(load<u16>(beforeAt + (usize(label + 1) << 1)));
      for (let index = usize(load<u16>(beforeAt + (usize(label) << 1))); index < last; index++) {
        const previous = load<u8>(before + index);
        const score = load<f64>(best + (usize(previous) << 3)) + load<f64>(arriving + (index << 3));
        if (score > top) {
          top = score;
          from = previous;
        }
      }
      const cell = row + usize(label);
      store<f64>(next + (usize(label) << 3), top + f64(load<f32>(emissions + (cell << 2))));
      store<u8>(back + cell, from);
    }
    memory.copy(best, next, usize(size) << 3);
  }
  let label: usize = 0;
  let top: f64 = -Infinity;
  for (let candidate: usize = 0; candidate < usize(size); candidate++) {
    const score = load<f64>(best + (candidate << 3)) + load<f64>(end + (candidate << 3));
    if (score > top) {
      top = score;
      label = candidate;
    }
  }
  for (let token = length - 1; token >= 0; token--) {
    store<u8>(labels + usize(token), u8(label));
    label = usize(load<u8>(back + usize(token) * usize(size) + label));
  }
  return top;
}

/**
 * The forward pass over `potential`, 64-bit numbers [length × labels]: rows of `forward` sum to 1, `scale` is what they were
 * divided by, with the sum at the end behind the last. A sum of nothing is `impossible`.
 */
export function runForward(length: i32, potential: usize, forward: usize, scale: usize, impossible: f64): void {
  const stride = usize(size) << 3;
  const first = start + stride;
  for (let token = 0; token < length; token++) {
    const row = usize(token) * stride;
    let sum: f64 = 0;
    for (let label = 0; label < size; label++) {
      const cell = row + (usize(label) << 3);
      let arrived: f64 = 0;
      if (token === 0) {
        arrived = load<f64>(first + (usize(label) << 3));
      } else {
        const last = usize(load<u16>(beforeAt + (usize(label + 1) << 1)));
        for (let index = usize(load<u16>(beforeAt + (usize(label) << 1))); index < last; index++) {
          const previous = usize(load<u8>(before + index)) << 3;
          arrived += load<f64>(forward + row - stride + previous) * load<f64>(factors + (index << 3));
        }
      }
      const value = arrived * load<f64>(potential + cell);
      store<f64>(forward + cell, value);
      sum += value;
    }
    if (!(sum > 0)) sum = impossible;
    for (let at: usize = 0; at < stride; at += 8) {
      store<f64>(forward + row + at, load<f64>(forward + row + at) / sum);
    }
    store<f64>(scale + (usize(token) << 3), sum);
  }
  const lastRow = usize(length - 1) * stride;
  const last = end + stride;
  let ending: f64 = 0;
  for (let at: usize = 0; at < stride; at += 8) {
    ending += load<f64>(forward + lastRow + at) * load<f64>(last + at);
  }
  store<f64>(scale + (usize(length) << 3), ending > 0 ? ending : impossible);
}

/** The backward pass after `runForward`, scaled so that forward × backward is the marginal. `next`: room for a row. */
export function runBackward(length: i32, potential: usize, backward: usize, scale: usize, next: usize): void {
  const stride = usize(size) << 3;
  const ending = load<f64>(scale + (usize(length) << 3));
  const lastRow = usize(length - 1) * stride;
  const last = end + stride;
  for (let at: usize = 0; at < stride; at += 8) {
    store<f64>(backward + lastRow + at, load<f64>(last + at) / ending);
  }
  for (let token = length - 2; token >= 0; token--) {
    const row = usize(token) * stride;
    const divisor = load<f64>(scale + (usize(token + 1) << 3));
    memory.fill(next, 0, stride);
    for (let label = 0; label < size; label++) {
      const cell = row + stride + (usize(label) << 3);
      const ahead = (load<f64>(potential + cell) * load<f64>(backward + cell)) / divisor;
      if (ahead === 0) continue;
      const lastIndex = usize(load<u16>(beforeAt + (usize(label + 1) << 1)));
      for (let index = usize(load<u16>(beforeAt + (usize(label) << 1))); index < lastIndex; index++) {
        const previous = next + (usize(load<u8>(before + index)) << 3);
        store<f64>(previous, load<f64>(previous) + ahead * load<f64>(factors + (index << 3)));
      }
    }
    memory.copy(backward + row, next, stride);
  }
}
