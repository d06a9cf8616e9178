import { describe, expect, it } from 'vitest';

import { foldProse } from '../../../../../src/engine/privacy/detect/foldWords';
import { kindsNamedBy, kindsSpokenOf } from '../../../../../src/engine/privacy/detect/keyWords';

const ids = (text: string, digits: number): string[] =>
  [...kindsSpokenOf(text, digits).keys()].map(({ id }) => id);

describe('the words of a text speak for kinds', () => {
  it('as the words of a name do', () => {
    for (const text of [
      'Call the phone numbers',
      'IBAN: x',
      'Téléphone',
      'his numéro de sécurité sociale',
      '',
    ])
      expect(kindsSpokenOf(text, 99)).toEqual(kindsNamedBy(foldProse(text)));
    expect(ids('Please call the phone number below', 99)).toEqual(['phone']);
  });

  it('only where it has the digits that such a value needs', () => {
    expect(ids('phone me', 6)).toEqual([]);
    expect(ids('phone me', 7)).toEqual(['phone']);
    expect(ids('the password is below', 0)).toEqual(['password']);
  });

  it('and codes are words as they stand', () => {
    expect(foldProse('Order a3f2 of 12 phones')).toEqual(['order', 'a3f2', 'of', '12', 'phone']);
  });
});
