/** Reads the weights that come with the package. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { ReadWeights } from "../models/store.ts";

/** Weights that were read, by name, in memory that all threads of a run can look into. */
export type SharedWeights = Map<string, Uint8Array>;

/** A reader of `src/models/weights/NAME.safetensors` below `packageRoot`, which remembers what it reads in `shared`. */
export function weightsReader(packageRoot: string, shared: SharedWeights = new Map()): ReadWeights {
  return async (name) => {
    const bytes = shared.get(name) ?? readShared(join(packageRoot, "src/models/weights", `${name}.safetensors`));
    shared.set(name, bytes);
    return bytes;
  };
}

function readShared(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    let length = 0;
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, length);
      if (read === 0) throw new Error(`${path} was cut short while it was read`);
      length += read;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
