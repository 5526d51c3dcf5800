/**
 * Gives the regular expressions over letters of the sources to `letterPattern` (src/lexicon/letter-pattern.ts), each once and
 * where its module begins. Written as literals they would be compiled whether or not they are asked, for all letters there are.
 * Development only.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { hasShortForm } from "../lexicon/letter-pattern.ts";
import { regexLiterals, withoutTypes } from "./regex-literals.ts";

const PATTERNS = fileURLToPath(new URL("../lexicon/letter-pattern.ts", import.meta.url));

export const letterLiterals: Plugin = {
  name: "letter literals",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      if (path === PATTERNS || !code.includes("\\p{")) return undefined;
      return { contents: withLetterPatterns(withoutTypes(code), PATTERNS), loader: "js" };
    });
  },
};

/** `code`, which is JavaScript, with its regular expressions over letters as patterns of the module at `path`. */
export function withLetterPatterns(code: string, path: string): string {
  const parts: string[] = [];
  const made: string[] = [];
  let from = 0;
  for (const { source, flags, start, end } of regexLiterals(code)) {
    if (!hasShortForm(source, flags)) continue;
    const name = `letters$${made.length}`;
    made.push(`const ${name} = patternOf$(${JSON.stringify(source)}, ${JSON.stringify(flags)});`);
    parts.push(code.slice(from, start), name);
    from = end;
  }
  if (made.length === 0) return code;
  const opening = `import { letterPattern as patternOf$ } from ${JSON.stringify(path)};\n${made.join("\n")}\n`;
  return opening + parts.join("") + code.slice(from);
}
