/** Binary search in ascending numbers. */

/** How many of `numbers` are less than `limit`. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The greatest of `numbers` that is less than `limit`, or -1. */
export function lastBefore(numbers: readonly number[], limit: number): number {
  return numbers[countBelow(numbers, limit) - 1] ?? -1;
}

/** The least of `numbers` that is greater than `limit`, or the largest safe integer. */
export function firstAfter(numbers: readonly number[], limit: number): number {
  return numbers[countBelow(numbers, limit + 1)] ?? Number.MAX_SAFE_INTEGER;
}
