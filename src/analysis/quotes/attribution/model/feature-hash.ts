/** Hashes of features: a template's number and up to four values, to a bucket of `LaneTable`. */
import { BUCKET_BITS } from "../../../../models/lane-table.ts";

const SHIFT: number = 32 - BUCKET_BITS;

/** The bucket of a feature of one or two values. */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash << 11)) >>> SHIFT;
}

/** The bucket of a feature of three or four values. */
export function mixMore(template: number, a: number, b: number, c: number, d = 0): number {
  let hash = Math.imul(template, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + c;
  hash = Math.imul(hash ^ (hash >>> 14), 0x165667b1) + d;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash << 11)) >>> SHIFT;
}
