import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import {
  findReservedReason,
  type PrivacyHints,
  type PrivacyKind,
} from '../../src/engine/privacy/definePrivacyKind';
import { dramaPatterns } from '../../src/engine/privacy/dramaPhones';
import { phone } from '../../src/engine/privacy/kinds/phone';
import { privacyKinds } from '../../src/engine/privacy/kinds';
import { rowKey } from '../../src/engine/random/key';
import { Stream } from '../../src/engine/random/stream';

const RUNS = 300;
const kinds: readonly PrivacyKind[] = privacyKinds;

/** What callers know in turn: nothing, a person in some country, a person with other facts. */
function hintsOf(row: number): PrivacyHints {
  if (row % 3 === 0) return {};
  const birthDate = { year: 1930 + (row % 90), month: 1 + (row % 12), day: 1 + (row % 28) };
  return {
    country: ['US', 'GB', 'DE', 'FR', 'ES', 'JP', 'BR', 'NL', 'AU', 'SE'][row % 10] ?? 'US',
    areaCodes: ['415', '20', '30', '1', '89'],
    words: [['jurgen', 'muller'], ['li', 'o'], ['maria']][row % 3] ?? [],
    birthDate,
    sex: row % 2 === 0 ? 'female' : 'male',
    network: ['visa', 'American Express', 'JCB', 'unknown'][row % 4] ?? 'visa',
  };
}

function generate(kind: PrivacyKind, row: number, hints = hintsOf(row)): string {
  return kind.generate(new Stream(rowKey(7, kind.id, row)), hints);
}

const rows = Array.from({ length: RUNS }, (_, row) => row);

describe('every kind of personal data', () => {
  it('has an id of its own in kebab-case', () => {
    const ids = kinds.map(kind => kind.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe.each(kinds.map(kind => [kind.id, kind] as const))('%s', (_, kind) => {
  it('makes values that its own reserved ranges recognise', () => {
    const unproved = rows
      .map(row => generate(kind, row))
      .filter(value => findReservedReason(kind, value) === undefined);
    expect(unproved).toEqual([]);
  });

  it('makes the same value from the same key, and others from other keys', () => {
    const values = rows.map(row => generate(kind, row));
    expect(rows.map(row => generate(kind, row))).toEqual(values);
    expect(new Set(values).size).toBeGreaterThan(kind.id === 'payment-card' ? 5 : 50);
  });

  it('does not call values synthetic that may be real', () => {
    expect(kind.examples.real.filter(value => findReservedReason(kind, value) !== undefined)).toEqual([]);
    expect(kind.examples.real.length).toBeGreaterThan(0);
  });

  it('knows synthetic values and says why', () => {
    expect(kind.examples.synthetic.filter(value => findReservedReason(kind, value) === undefined)).toEqual(
      [],
    );
    for (const range of kind.reserved) expect(range.reason).toMatch(/^[^A-Z\s].*[^.]$|^[A-Z].*[^.]$/);
  });

  it('answers hostile input at once', () => {
    for (const text of [
      '9'.repeat(20_000),
      `${'a.'.repeat(10_000)}@`,
      ' '.repeat(20_000),
      'A0-'.repeat(8_000),
    ]) {
      const start = performance.now();
      findReservedReason(kind, text);
      expect(performance.now() - start).toBeLessThan(250);
    }
  });
});

describe('telephone numbers', () => {
  it.each(getCountries())('of %s are drama numbers or no numbers at all', country => {
    for (const row of rows) {
      const value = generate(phone, row, { country });
      const isDrama = dramaPatterns.some(pattern => pattern.digits.test(value.replace(/\D/g, '')));
      expect({ value, isFree: isDrama || !(parsePhoneNumberFromString(value)?.isValid() ?? false) }).toEqual({
        value,
        isFree: true,
      });
    }
  });

  it('take the area code of the place', () => {
    const place = (country: string, ...areaCodes: string[]) => generate(phone, 1, { country, areaCodes });
    expect(place('US', '415')).toMatch(/^\+1 415 555 01\d\d$/);
    expect(place('GB', '121')).toMatch(/^\+44 121 496 0\d{3}$/);
    expect(place('DE', '89')).toMatch(/^\+49 89 99998 \d{3}$/);
    expect(place('FR', '4')).toMatch(/^\+33 4 65 71 \d\d \d\d$/);
    expect(place('SE', '31')).toMatch(/^\+46 31 390 06 \d\d$/);
  });

  it('of a place without a block of its own are spread over all that the country keeps', () => {
    const draw = (country: string, areaCode: string) =>
      Array.from({ length: 300 }, (_, row) => generate(phone, row, { country, areaCodes: [areaCode] }));
    const german = draw('DE', '711');
    expect(new Set(german).size).toBeGreaterThan(285);
    for (const start of ['+49 30', '+49 69', '+49 40', '+49 221', '+49 89', '+49 17'])
      expect(german.some(value => value.startsWith(start))).toBe(true);
    // Sweden keeps 495 numbers, of which 300 fair draws meet 225.
    const swedish = draw('SE', '18');
    expect(new Set(swedish).size).toBeGreaterThan(205);
    for (const start of ['+46 70', '+46 8', '+46 31', '+46 40', '+46 980'])
      expect(swedish.some(value => value.startsWith(start))).toBe(true);
  });
});
