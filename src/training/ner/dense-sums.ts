/** Sums over rows of numbers. */

/** Adds `scale` times `size` numbers of `from` to those of `to`. */
export function addScaled(
  to: Float32Array,
  toAt: number,
  from: Float32Array,
  fromAt: number,
  size: number,
  scale: number,
): void {
  for (let index = 0; index < size; index++) {
    to[toAt + index] = (to[toAt + index] ?? 0) + scale * (from[fromAt + index] ?? 0);
  }
}

/** Scalar product of `size` numbers: two sums at once, as one would wait for itself. */
export function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, size: number): number {
  let even = 0;
  let odd = 0;
  let index = 0;
  for (; index + 1 < size; index += 2) {
    even += (a[fromA + index] ?? 0) * (b[fromB + index] ?? 0);
    odd += (a[fromA + index + 1] ?? 0) * (b[fromB + index + 1] ?? 0);
  }
  return index < size ? even + odd + (a[fromA + index] ?? 0) * (b[fromB + index] ?? 0) : even + odd;
}
