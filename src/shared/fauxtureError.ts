/** Why an operation could not go on. `bad-*` and `not-found` are the caller's to mend (exit 2); the rest mean that nothing could be made (exit 1). */
export type FauxtureErrorCode =
  | 'bad-usage'
  | 'bad-input'
  | 'not-found'
  | 'not-exported'
  | 'cannot-make'
  | 'not-verified'
  | 'cannot-write'
  | 'cancelled'
  | 'internal';

/** Where an error stands. `line` and `column` are 1-based. */
export interface ErrorDetails {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
}

/**
 * The one error class. The message is a sentence for the user: it names the field and the rule, says what to do
 * next, and never holds a value from their data.
 */
export class FauxtureError extends Error {
  override readonly name = 'FauxtureError';

  constructor(
    readonly code: FauxtureErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }

  /** Tells whether something thrown is ours, and of a given code where one is named. */
  static is(error: unknown, code?: FauxtureErrorCode): error is FauxtureError {
    return error instanceof FauxtureError && (code === undefined || error.code === code);
  }
}
