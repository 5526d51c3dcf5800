/** Loads model weights when they are first needed, by a reader it is given, and remembers them. */
import { ModelError } from "../errors.ts";
import { readSafetensors, type TensorFile } from "./safetensors.ts";

/** Reads the file `NAME.safetensors` of the weights; rejects when there is none. */
export type ReadWeights = (name: string) => Promise<Uint8Array>;

export interface ModelStore {
  /**
   * What `build` makes of the weights called `name`, made once. Rejects with `ModelError` when they are missing, corrupt or
   * made for other features than `version`, the string that the trainer wrote to the metadata as "features".
   */
  load<T>(name: string, version: string, build: (file: TensorFile) => T): Promise<T>;
}

export function createModelStore(read: ReadWeights): ModelStore {
  const loaded = new Map<string, Promise<unknown>>();
  return {
    load<T>(name: string, version: string, build: (file: TensorFile) => T): Promise<T> {
      // A name is always loaded with the same builder: that is what makes the type true.
      const known = loaded.get(name) as Promise<T> | undefined;
      if (known) return known;
      const made = loadWeights(read, name, version).then(build);
      loaded.set(name, made);
      return made;
    },
  };
}

async function loadWeights(read: ReadWeights, name: string, version: string): Promise<TensorFile> {
  const hint = "reinstall newsctl, or make the weights again with npm run train";
  const bytes = await read(name).catch((cause: unknown) => {
    throw new ModelError(`the weights "${name}" are missing`, { cause, hint });
  });
  const file = readSafetensors(bytes, name);
  const found = file.metadata["features"] ?? "none";
  if (found === version) return file;
  throw new ModelError(`the weights "${name}" are made for features ${found}, not ${version}`, { hint });
}
