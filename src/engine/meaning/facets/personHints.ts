import type { PrivacyHints } from '../../privacy/definePrivacyKind';
import type { Draw } from '../defineMeaning';
import { personFacet } from './person';

/** What a number about the object's person must agree with: name, sex and date of birth. */
export function personHints(draw: Draw): PrivacyHints {
  const { first, last, sex, birthDate } = draw.facet(personFacet);
  const date = new Date(birthDate);
  return {
    country: draw.home.code,
    words: [first.ascii, last.ascii],
    sex,
    birthDate: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
  };
}
