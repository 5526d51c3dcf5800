/** The regular expressions that stand in a source. Development only. */
import { transformSync } from "esbuild";
import { parseAst } from "vite";

/** A literal, and the characters of the source that it takes, from `start` up to before `end`. */
export interface RegexLiteral {
  readonly source: string;
  readonly flags: string;
  readonly start: number;
  readonly end: number;
}

/** `code` without its types: JavaScript. */
export function withoutTypes(code: string): string {
  return transformSync(code, { loader: "ts", target: "esnext", supported: { "regexp-unicode-property-escapes": true } })
    .code;
}

/** The literals of `code`, which is JavaScript, in order. */
export function regexLiterals(code: string): readonly RegexLiteral[] {
  const found: RegexLiteral[] = [];
  walk(parseAst(code), found);
  return found;
}

function walk(node: unknown, found: RegexLiteral[]): void {
  if (Array.isArray(node)) {
    for (const part of node) walk(part, found);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && "start" in node && "end" in node) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    found.push({ source: pattern, flags, start: Number(node.start), end: Number(node.end) });
  }
  for (const part of Object.values(node)) walk(part, found);
}
