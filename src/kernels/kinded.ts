/**
 * The passes over a chain whose steps are of several kinds (src/models/kinded-chain.ts), in AssemblyScript: `npm run kernels`
 * compiles it to src/models/kernel-code.json. Addresses are in bytes, numbers have 64 bits. Sums are made in the order in which
 * the plain loops would make them. Rows of `steps`, `potential`, `alpha` and `beta` have an even number of cells, a zero behind an
 * odd number of labels.
 */

/** Chances below it change nothing that is looked at. */
const NOTHING: f64 = 1e-12;

/** Bytes of a row of so many labels. */
function rowOf(labels: i32): usize {
  return usize((labels + 1) >> 1) << 4;
}

/**
 * The forward pass: rows of `alpha` sum to 1, `scale` is what they were divided by. `kinds`: of the step to each word, a byte each;
 * `steps`: a table for each kind, from row to column.
 */
export function forward(
  length: i32,
  labels: i32,
  kinds: usize,
  steps: usize,
  potential: usize,
  alpha: usize,
  scale: usize,
): void {
  const row = rowOf(labels);
  for (let word = 0; word < length; word++) {
    const table = steps + usize(load<u8>(kinds + usize(word))) * row * usize(labels);
    const own = usize(word) * row;
    const before = alpha + own - row;
    for (let at: usize = 0; at < row; at += 16) {
      let arrived = word === 0 ? v128.load(table + at) : f64x2.splat(0);
      for (let label = 0; word > 0 && label < labels; label++) {
        const chance = load<f64>(before + (usize(label) << 3));
        if (chance > NOTHING) {
          const step = v128.load(table + usize(label) * row + at);
          arrived = f64x2.add(arrived, f64x2.mul(f64x2.splat(chance), step));
        }
      }
      v128.store(alpha + own + at, f64x2.mul(arrived, v128.load(potential + own + at)));
    }
    let sum: f64 = 0;
    for (let label = 0; label < labels; label++) sum += load<f64>(alpha + own + (usize(label) << 3));
    store<f64>(scale + (usize(word) << 3), sum);
    for (let at: usize = 0; at < row; at += 16) {
      v128.store(alpha + own + at, f64x2.div(v128.load(alpha + own + at), f64x2.splat(sum)));
    }
  }
}

/** The backward pass after `forward`. `marginals`: the chance of each label, without anything between rows. */
export function backward(
  length: i32,
  labels: i32,
  kinds: usize,
  steps: usize,
  potential: usize,
  alpha: usize,
  scale: usize,
  beta: usize,
  marginals: usize,
): void {
  const row = rowOf(labels);
  const width = usize(labels) << 3;
  for (let word = length - 1; word >= 0; word--) {
    const own = usize(word) * row;
    const next = own + row;
    const isLast = word + 1 === length;
    const table: usize = isLast ? 0 : steps + usize(load<u8>(kinds + usize(word + 1))) * row * usize(labels);
    const divisor = isLast ? 1 : load<f64>(scale + (usize(word + 1) << 3));
    for (let label: usize = 0; label < width; label += 8) {
      let ahead: f64 = 0;
      for (let to: usize = 0; !isLast && to < width; to += 8) {
        const step = load<f64>(table + (label >> 3) * row + to);
        ahead += step * load<f64>(potential + next + to) * load<f64>(beta + next + to);
      }
      const value = isLast ? 1 : ahead / divisor;
      store<f64>(beta + own + label, value);
      store<f64>(marginals + usize(word) * width + label, load<f64>(alpha + own + label) * value);
    }
  }
}

/**
 * Viterbi: the best label of each word to `path`, a byte each. `scores`: a table for each kind and `emissions`: a row for each
 * word, with nothing between rows; `spread`: how far the scores of two steps lie apart at most. `best` and `next`: room for a
 * number for each label; `alive`: for a byte each; `back`: for a byte for each label of each word.
 */
export function decode(
  length: i32,
  labels: i32,
  kinds: usize,
  scores: usize,
  emissions: usize,
  spread: f64,
  best: usize,
  next: usize,
  alive: usize,
  back: usize,
  path: usize,
): void {
  const width = usize(labels) << 3;
  memory.fill(best, 0, width);
  store<u8>(alive, 0);
  let count: usize = 1;
  for (let word = 0; word < length; word++) {
    const table = scores + usize(load<u8>(kinds + usize(word))) * width * usize(labels);
    for (let label: usize = 0; label < width; label += 8) {
      let top: f64 = -Infinity;
      let from: u8 = 0;
      for (let one: usize = 0; one < count; one++) {
        const before = load<u8>(alive + one);
        const score = load<f64>(best + (usize(before) << 3)) + load<f64>(table + usize(before) * width + label);
        if (score > top) {
          top = score;
          from = before;
        }
      }
      store<f64>(next + label, top + load<f64>(emissions + usize(word) * width + label));
      store<u8>(back + usize(word) * usize(labels) + (label >> 3), from);
    }
    memory.copy(best, next, width);
    // A label that no step can make up for is out: most words leave two or three.
    let leader = load<f64>(best);
    for (let label: usize = 8; label < width; label += 8) {
      if (load<f64>(best + label) > leader) leader = load<f64>(best + label);
    }
    count = 0;
    for (let label = 0; label < labels; label++) {
      if (load<f64>(best + (usize(label) << 3)) + spread >= leader) {
        store<u8>(alive + count, u8(label));
        count++;
      }
    }
  }
  let label: usize = 0;
  for (let other: usize = 1; other < usize(labels); other++) {
    if (load<f64>(best + (other << 3)) > load<f64>(best + (label << 3))) label = other;
  }
  for (let word = length - 1; word >= 0; word--) {
    store<u8>(path + usize(word), u8(label));
    label = usize(load<u8>(back + usize(word) * usize(labels) + label));
  }
}
