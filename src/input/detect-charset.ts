/**
 * The encoding detector, in a file of its own that is loaded when it is needed: chardet is a CommonJS module, whose names
 * only a static import brings through the bundler.
 */
import { analyse } from "chardet";

/** Encodings that `bytes` may be in, likeliest first; `confidence` is 0 to 100. */
export function detectCharset(bytes: Uint8Array): readonly { readonly name: string; readonly confidence: number }[] {
  return analyse(bytes);
}
