/** Keeps what the steps of a training run make, so that an interrupted run goes on from there. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

const FOLDER = ".cache/ner";

/** What `make` makes, kept in `.cache/ner` under `name`, which must say what it depends on. */
export function cached<T>(name: string, make: () => T): T {
  const path = join(FOLDER, `${name}.bin`);
  // Nobody but this function writes there.
  if (existsSync(path)) return deserialize(readFileSync(path)) as T;
  const made = make();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${path}.new`, serialize(made));
  renameSync(`${path}.new`, path);
  return made;
}

/** A short name for all that `parts` say. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}
