import type { Stream } from '../random/stream';
import type { ReservedRange } from './definePrivacyKind';

/** What a kind with a mandatory check digit knows about its form. */
export interface CheckedForm {
  /** Matches a whole value without separators. */
  readonly shape: RegExp;
  /** Whether the check digits of such a value are right. */
  readonly passes: (value: string) => boolean;
}

/** The letters and digits of a value, upper-case. */
export function compact(value: string): string {
  return value.replace(/[^0-9A-Za-zÑñ]/g, '').toUpperCase();
}

/** The digits of a value. Kept for the last one, of which they are asked for many times. */
export function digitsOf(value: string): string {
  if (value !== last.value) last = { value, digits: value.replace(/\D/g, '') };
  return last.digits;
}

let last = { value: '', digits: '' };

/** Values of a form whose check digits are wrong by construction: no authority can have issued them. */
export function wrongCheckRange(form: CheckedForm): ReservedRange {
  return {
    test: value => {
      const text = compact(value);
      return form.shape.test(text) && !form.passes(text);
    },
    reason: 'its check digit is wrong, so it cannot have been issued',
    isWrongCheck: true,
  };
}

/** A decimal digit other than the right one. */
export function wrongDigit(random: Stream, right: number): number {
  return (right + random.int(1, 9)) % 10;
}

/** A character of an alphabet other than the right one. */
export function wrongCharacter(random: Stream, right: string, alphabet: string): string {
  const index = (alphabet.indexOf(right) + random.int(1, alphabet.length - 1)) % alphabet.length;
  return alphabet.charAt(index);
}
