/**
 * What can go wrong for the person who typed the command, and the exit status of each. Only `main` prints these.
 */

/** Exit statuses. An empty selection is still `done`. */
export const EXIT = {
  done: 0,
  bug: 1,
  usage: 2,
  input: 3,
  parse: 4,
  model: 5,
  output: 6,
  interrupted: 130,
} as const;

export interface ErrorContext {
  readonly cause?: unknown;
  /** One imperative line: what to do about it. */
  readonly hint?: string;
}

/** An error with a message for the user: lower case, no full stop, the offending value quoted. */
export abstract class NewsctlError extends Error {
  abstract readonly exitCode: number;
  readonly hint: string | undefined;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.name = new.target.name;
    this.hint = context.hint;
  }
}

/** The command line asks for something that does not exist or does not fit. */
export class UsageError extends NewsctlError {
  override readonly exitCode: number = EXIT.usage;
}

/** An article reference is missing, ambiguous or unreadable. */
export class InputError extends NewsctlError {
  override readonly exitCode: number = EXIT.input;
}

/** The bytes were read but are no article. */
export class ParseError extends NewsctlError {
  override readonly exitCode: number = EXIT.parse;
}

/** Model weights are missing, corrupt or of another version. */
export class ModelError extends NewsctlError {
  override readonly exitCode: number = EXIT.model;
}

/** What was found cannot be written. */
export class OutputError extends NewsctlError {
  override readonly exitCode: number = EXIT.output;
}

/** A bug in newsctl, met on the way: whatever was thrown that is none of the above. */
export class UnexpectedError extends NewsctlError {
  override readonly exitCode: number = EXIT.bug;

  constructor(cause: unknown, where?: string) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(`unexpected${where === undefined ? "" : ` in "${where}"`}: ${message}`, {
      cause,
      hint: "this is a bug in newsctl; set NEWSCTL_DEBUG=1 to see where",
    });
  }
}
