/** k-means over word vectors (Lloyd 1982), by cosine. */
import type { Random } from "../random.ts";

/** Rows of `vectors` scaled to length 1. */
export function unitRows(vectors: Float32Array, size: number): Float32Array {
  const unit = vectors.slice();
  for (let row = 0; row < unit.length; row += size) {
    let square = 0;
    for (let axis = row; axis < row + size; axis++) square += (unit[axis] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let axis = row; axis < row + size; axis++) unit[axis] = (unit[axis] ?? 0) / length;
  }
  return unit;
}

/** The centroids [count × size] of unit rows, after `rounds` rounds over the rows given. */
export function trainCentroids(
  rows: Float32Array,
  size: number,
  count: number,
  rounds: number,
  random: Random,
): Float32Array {
  const total = rows.length / size;
  const picked = random.shuffle(Array.from({ length: total }, (_, row) => row)).slice(0, count);
  let centroids: Float32Array = new Float32Array(count * size);
  picked.forEach((row, index) => {
    centroids.set(rows.subarray(row * size, (row + 1) * size), index * size);
  });
  for (let round = 0; round < rounds; round++) {
    const nearest = assignRows(rows, size, centroids);
    const sums = new Float32Array(count * size);
    const members = new Uint32Array(count);
    for (let row = 0; row < total; row++) {
      const cluster = nearest[row] ?? 0;
      members[cluster] = (members[cluster] ?? 0) + 1;
      for (let axis = 0; axis < size; axis++) {
        sums[cluster * size + axis] = (sums[cluster * size + axis] ?? 0) + (rows[row * size + axis] ?? 0);
      }
    }
    members.forEach((number, cluster) => {
      // A cluster that lost all its members starts again somewhere else.
      const row = random.below(total);
      if (number === 0) sums.set(rows.subarray(row * size, (row + 1) * size), cluster * size);
    });
    centroids = unitRows(sums, size);
  }
  return centroids;
}

/** The nearest centroid of each row. */
export function assignRows(rows: Float32Array, size: number, centroids: Float32Array): Uint16Array {
  const count = centroids.length / size;
  return Uint16Array.from({ length: rows.length / size }, (_, row) => {
    let nearest = 0;
    let best = Number.NEGATIVE_INFINITY;
    const from = row * size;
    for (let cluster = 0; cluster < count; cluster++) {
      const at = cluster * size;
      let likeness = 0;
      for (let axis = 0; axis < size; axis++) likeness += (rows[from + axis] ?? 0) * (centroids[at + axis] ?? 0);
      if (likeness > best) {
        best = likeness;
        nearest = cluster;
      }
    }
    return nearest;
  });
}
