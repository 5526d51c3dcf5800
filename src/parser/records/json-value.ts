/** JSON texts as values whose strings any program can read. */

/**
 * The value of a JSON text. Halves of characters ("\ud83d" alone), which no encoding of text can hold, become U+FFFD. Throws
 * `SyntaxError`.
 */
export function jsonValue(text: string): unknown {
  return /\\u[dD][89a-fA-F]/.test(text) ? JSON.parse(text, wholeCharacters) : JSON.parse(text);
}

function wholeCharacters(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value;
}
