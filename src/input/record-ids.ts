/** Ids of records, unique within a run however many there are. */
import { idOfLink, isLink } from "./fetch/id-of-link.ts";

const BITS = 1 << 25;
const HASHES = 5;
const MAX_ID = 200;

/** Gives out ids and remembers them in constant memory. */
export interface RecordIds {
  /** An id for a record: `wanted`, its own id or address, or its number in the file; with the number where that is taken. */
  next(file: string, number: number, wanted: string | undefined): string;
}

/**
 * Ids are remembered in a Bloom filter (Bloom 1970): a million of them fit in four megabytes, and the one in ten thousand
 * that is wrongly thought to be taken merely gets its number as well.
 */
export function createRecordIds(taken: Iterable<string>): RecordIds {
  const seen = new Uint8Array(BITS / 8);
  const isNew = (id: string): boolean => {
    let fresh = false;
    const [first, second] = hash(id);
    for (let index = 0; index < HASHES; index++) {
      const bit = (first + index * second) >>> 7;
      const mask = 1 << (bit & 7);
      if (((seen[bit >>> 3] ?? 0) & mask) === 0) fresh = true;
      seen[bit >>> 3] = (seen[bit >>> 3] ?? 0) | mask;
    }
    return fresh;
  };
  for (const id of taken) isNew(id);
  return {
    next(file, number, wanted) {
      const own = wanted === undefined ? "" : cleanId(wanted);
      const id = own === "" ? `${file}#${number}` : own;
      if (isNew(id)) return id;
      const numbered = `${id}#${number}`;
      return isNew(numbered) ? numbered : `${file}#${number}`;
    },
  };
}

function cleanId(wanted: string): string {
  const id = isLink(wanted) ? idOfLink(wanted) : wanted;
  return id.replace(/[\s\p{Cc}]+/gu, "-").slice(0, MAX_ID);
}

/** Two 32-bit hashes (FNV-1a with two bases), from which the others are made: Kirsch & Mitzenmacher 2006. */
function hash(id: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < id.length; index++) {
    const code = id.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000193) + (second >>> 15);
  }
  return [first >>> 0, (second | 1) >>> 0];
}
