/** Globs that the shell left alone: quoted ones, and all of them on Windows. */
import { join, resolve, sep } from "node:path";
import { InputError } from "../errors.ts";
import { nameInMessage } from "./name-in-message.ts";
import { inputErrorFor } from "./system-error.ts";
import { type FoundFile, listFiles, walkFolder } from "./walk-folder.ts";

/** The files that `glob` matches, sorted. Throws `InputError` when there are none. picomatch is loaded when first needed. */
export async function expandGlob(glob: string, cwd: string): Promise<readonly FoundFile[]> {
  const { default: picomatch } = await import("picomatch");
  // On Windows, where no file name holds one, a backslash parts folders; elsewhere it takes the meaning from a character.
  const { base, glob: pattern } = picomatch.scan(sep === "\\" ? glob.replaceAll("\\", "/") : glob);
  const matches = picomatch(pattern);
  const folder = resolve(cwd, base);
  // "*.txt" looks into one folder, however much lies below it.
  const depth = /\*\*|[({]/.test(pattern) ? undefined : pattern.split("/").length;
  try {
    const files = listFiles(walkFolder(folder, () => true, depth));
    const found = files
      .map((file) => ({ ...file, inside: file.path.slice(folder.length).replace(/^[/\\]/, "") }))
      .filter(({ inside }) => matches(inside.replaceAll("\\", "/")))
      .map(({ inside, ...file }) => ({ ...file, path: base === "" ? inside : join(base, inside) }));
    if (found.length > 0) return found;
  } catch (error) {
    throw inputErrorFor(base || ".", error);
  }
  throw new InputError(`no file matches ${nameInMessage(glob)}`, { hint: "check the pattern, or give a folder" });
}
