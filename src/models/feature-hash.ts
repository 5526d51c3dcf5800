/**
 * Hashes of feature strings, straight from character codes: no string is built for a feature. A feature is the hash of a
 * template number mixed with the hashes of its parts.
 */

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** FNV-1a over the UTF-16 code units of `text.slice(start, end)`, mixed with `seed`; a signed 32-bit integer. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = BASIS ^ Math.imul(seed, 0x9e3779b1);
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

/** Joins a hash and a further part (a hash or a small number); the order counts. Returns a signed 32-bit integer. */
export function mixHash(hash: number, part: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ part;
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}

/** The bucket of a hash among 2^bits, 0 to 2^bits - 1. */
export function bucketOf(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> (32 - bits);
}
