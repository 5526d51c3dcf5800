/** Ids that somebody may have meant. */

const MOST = 5;

/** Up to five of `ids` that resemble `typed`: those that hold it first, then those a few letters away from it. */
export function suggestIds(typed: string, ids: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return ids
    .map((id) => ({ id, distance: resemblance(wanted, id.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** 0 where `id` holds `wanted`; otherwise the letters to change between `wanted` and the start of `id`, or all of it. */
function resemblance(wanted: string, id: string, limit: number): number {
  if (id.includes(wanted)) return 0;
  const start = id.slice(0, wanted.length);
  const whole = Math.abs(id.length - wanted.length) > limit ? limit + 1 : editDistance(wanted, id);
  return Math.min(editDistance(wanted.slice(0, 64), start.slice(0, 64)), whole);
}

/** Letters to change, add, leave out or swap with their neighbour: optimal string alignment, two rows at a time. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
