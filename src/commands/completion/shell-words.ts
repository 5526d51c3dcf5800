/** Command lines as a shell reads them, as far as completion needs it: words, quotes, backslashes. Nothing is expanded but `~/`. */

/** A quote that is still open at the end of a line. */
export type OpenQuote = "" | "'" | '"';

export interface ShellLine {
  /** Without their quotes. The last one is the one at the cursor, empty after a space. */
  readonly words: readonly string[];
  /** The last word as typed. */
  readonly raw: string;
  readonly open: OpenQuote;
}

/** Splits a line that ends at the cursor. */
export function splitShellLine(line: string): ShellLine {
  const words: string[] = [];
  let word = "";
  let raw = "";
  let open: OpenQuote = "";
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    const next = line.charAt(at + 1);
    raw += char;
    if (open === "" && /\s/.test(char)) {
      if (raw.length > 1) words.push(word);
      word = "";
      raw = "";
    } else if (open === "'") {
      if (char === "'") open = "";
      else word += char;
    } else if (char === "\\" && next !== "" && (open === "" || /["$`\\]/.test(next))) {
      word += next;
      raw += next;
      at++;
    } else if (char === open) open = "";
    else if (open === "" && (char === "'" || char === '"')) open = char;
    else word += char;
  }
  return { words: [...words, word], raw, open };
}

/** One word without its quotes and backslashes. */
export function unquote(word: string): string {
  return splitShellLine(word).words.join(" ");
}

/** `value` as it is typed in bash or zsh so that it is one word and nothing in it is run; after `open`, what goes on there. */
export function quoteForBash(value: string, open: OpenQuote): string {
  if (open === "'") return value.replaceAll("'", "'\\''");
  if (open === '"') return value.replace(/["$`\\]/g, "\\$&");
  return value.replace(/[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu, "\\$&");
}

/** The same in PowerShell. */
export function quoteForPowerShell(value: string): string {
  return /^[\p{L}\p{N}_+=:./\\-]*$/u.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}
