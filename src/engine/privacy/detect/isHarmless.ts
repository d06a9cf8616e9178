/** A number, a date or an instant, a UUID or a hash. */
const FORM = String.raw`-?\d{1,9}(?:\.\d{1,6})?|\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,40}`;
const FORMED = new RegExp(`^(?:${FORM})$`);
const HARMLESS = new RegExp(
  String.raw`^(?:[a-z _]{1,200}|[A-Za-z ]{1,19}|[a-z_./{}\\]{1,100}|[A-Za-z_./{}\\-]{1,16}|${FORM})$`,
);

/** Instants and UUIDs in a text, in which nothing is found. */
const STAMPS =
  /(?<![\w-])(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/g;

/** Digits of a long number. */
export const LONG = 6;

/** A text with blanks for its instants and UUIDs, whose many digits are nobody's. Pure. */
export function withoutStamps(text: string): string {
  return text.replace(STAMPS, ' ');
}

/** Values so short hold nothing without a word. */
const SHORT = 6;

/**
 * Whether no kind can be found in a value without a word: short, plain words, paths of them, dates and instants, UUIDs,
 * hashes. Pure.
 */
export function isHarmless(value: string): boolean {
  return value.length <= SHORT || HARMLESS.test(value);
}

/** Whether a value is a number, a date or an instant, a UUID or a hash, and nothing of a person's. Pure. */
export function isFormed(value: string): boolean {
  return FORMED.test(value);
}
