/** Ids for many files in little memory. */
import { assignIds, idOfPath } from "./article-id.ts";

/** With fewer files than this, nothing is saved. */
const MANY = 5000;

/** The id of file `index` at `path`. */
export type IdOf = (index: number, path: string) => string;

/**
 * The ids that `assignIds` gives to `paths`, which are gone through once or twice and not kept. Names that stand alone,
 * nearly all in most corpora, are their own ids: hashes of 53 bits tell which ones may not.
 */
export function uniqueIds(paths: Iterable<string>, count: number): IdOf {
  if (count < MANY) return listed(assignIds([...paths]));
  const hashes = new Float64Array(count);
  let index = 0;
  for (const path of paths) hashes[index++] = hash53(idOfPath(path));
  const sorted = hashes.slice().sort();
  const twice = new Set<number>();
  for (let at = 1; at < sorted.length; at++) {
    const hash = sorted[at] ?? 0;
    if (hash === sorted[at - 1]) twice.add(hash);
  }
  const candidates: number[] = [];
  const theirPaths: string[] = [];
  index = 0;
  for (const path of paths) {
    if (twice.has(hashes[index] ?? 0)) {
      candidates.push(index);
      theirPaths.push(path);
    }
    index++;
  }
  const ids = assignIds(theirPaths);
  // "a.txt" beside "a.md" may take the very name of "a.txt.txt": then all of them have to be looked at together.
  if (ids.some((id) => isIn(sorted, hash53(id)))) return listed(assignIds([...paths]));
  const known = new Map(candidates.map((candidate, order) => [candidate, ids[order] ?? ""]));
  return (at, path) => known.get(at) ?? idOfPath(path);
}

function listed(ids: readonly string[]): IdOf {
  return (index) => ids[index] ?? "";
}

function isIn(sorted: Float64Array, wanted: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === wanted;
}

/** cyrb53, a hash of 53 bits (Bryc 2018, public domain). */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low & 0x1fffff) * 0x100000000 + (high >>> 0);
}
