import type { Tokens } from "../../document/annotations.ts";

/** Looks at the letters of tokens without copying them. */
export class TokenReader {
  readonly text: string;
  readonly tokens: Tokens;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  start(index: number): number {
    return this.tokens.starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return this.tokens.ends[index] ?? this.text.length;
  }

  /** First code unit of a token. */
  first(index: number): number {
    return this.text.charCodeAt(this.start(index));
  }

  /** Last code unit of a token. */
  last(index: number): number {
    return this.text.charCodeAt(this.end(index) - 1);
  }

  length(index: number): number {
    return this.end(index) - this.start(index);
  }

  form(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** Whether nothing stands between this token and the one before. */
  isGlued(index: number): boolean {
    return index > 0 && this.start(index) === this.end(index - 1);
  }

  /** Whether nothing stands between this token and the one after. */
  isGluedToNext(index: number): boolean {
    return index + 1 < this.tokens.length && this.end(index) === this.start(index + 1);
  }
}
