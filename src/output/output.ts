/** A stream that text is written to. `write` resolves when the stream takes more, and to false once the reader has gone. */
export interface Output {
  readonly isTTY: boolean;
  /** Terminal columns; undefined when the stream is no terminal. */
  readonly columns: number | undefined;
  /** Terminal rows; undefined when the stream is no terminal, or does not know. */
  readonly rows?: number | undefined;
  write(chunk: string): Promise<boolean>;
}
