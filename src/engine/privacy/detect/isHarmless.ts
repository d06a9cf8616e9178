import { CharacterClass } from './measureText';

const { digit, capital, small, space, dot, hyphen, colon, plus, underscore } = CharacterClass;

const WORDS = small | space | underscore;
const TITLE = small | capital | space;
/** Of numbers, dates and instants, UUIDs and hashes. */
const FORMED = digit | small | capital | space | dot | hyphen | colon | plus;
const FORM =
  /^(?:-?\d{1,9}(?:\.\d{1,6})?|\d{4}-\d\d-\d\d(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,40})$/;

/** Values so short hold nothing without a word. */
export const SHORT = 6;

/**
 * Whether no kind can be found in a value without a word: short, plain words, dates and instants, UUIDs, hashes. Pure.
 * @param classes those of its characters
 */
export function isHarmless(value: string, classes: number): boolean {
  const { length } = value;
  if (length <= SHORT) return true;
  if (length <= 200 && (classes & ~WORDS) === 0) return true;
  if (length < 20 && (classes & ~TITLE) === 0) return true;
  return isFormed(value, classes);
}

/** Whether a value is a number, a date or an instant, a UUID or a hash, and nothing of a person's. Pure. */
export function isFormed(value: string, classes: number): boolean {
  return value.length <= 40 && (classes & ~FORMED) === 0 && (classes & digit) !== 0 && FORM.test(value);
}
