/** Reads the weights that come with the package. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadWeights } from "../models/store.ts";

/** A reader of `src/models/weights/NAME.safetensors` below `packageRoot`. */
export function weightsReader(packageRoot: string): ReadWeights {
  return (name) => readFile(join(packageRoot, "src/models/weights", `${name}.safetensors`));
}
