import { findRange, type PrivacyHints, type PrivacyKind } from '../definePrivacyKind';
import { normalCode } from './normalForms';
import type { SecretKey } from './secretKey';
import { formsLike } from './writtenLike';

/** How a value must look in its place. */
export interface CodePlace {
  /** A number of the document: digits without a zero before them. */
  readonly isNumber: boolean;
  /** What the value itself tells about the person or place. */
  readonly hints?: PrivacyHints;
}

const ATTEMPTS = 60;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * A value of a kind's reserved ranges written like another: with its separators and case where these fit, else of its
 * form with wrong check digits. `undefined` where no reserved value can stand in its place. Pure.
 */
export function replaceCode(
  kind: PrivacyKind,
  value: string,
  { key, place }: { readonly key: SecretKey; readonly place: CodePlace },
): string | undefined {
  const normal = normalCode(value);
  const isFine = (text: string): boolean =>
    normalCode(text) !== normal && (!place.isNumber || NUMBER.test(text)) && isKnownSynthetic(kind, text);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const drawn = kind.generate(key.streamOf(kind.id, normal, attempt), place.hints ?? {});
    const form = formsLike(drawn.trim(), value).find(isFine);
    if (form !== undefined) return form;
    // What only fails for its length or its zeros fails again.
    if (!place.isNumber && attempt > 3) break;
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const text = scramble(value, key, `${kind.id} ${attempt}`);
    if (isFine(text)) return text;
  }
  return undefined;
}

/** Whether a text is all of it a value of the kind's reserved ranges. */
function isKnownSynthetic(kind: PrivacyKind, text: string): boolean {
  return findRange(kind.reserved, text) !== undefined;
}

/** Other digits for the digits and other letters for the letters of a value; a zero stays where it is the first digit. */
export function scramble(value: string, key: SecretKey, purpose: string): string {
  const random = key.streamOf(`scramble ${purpose}`, normalCode(value));
  let isFirst = true;
  return value.replace(/[a-zA-Z\d]/g, sign => {
    const wasFirst = isFirst;
    isFirst = false;
    if (/\d/.test(sign))
      return wasFirst && sign !== '0' ? random.characters(1, '123456789') : random.digits(1);
    return sign === sign.toUpperCase() ? random.fill('^') : random.fill('?');
  });
}
