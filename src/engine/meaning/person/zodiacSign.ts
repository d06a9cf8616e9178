import { defineMeaning } from '../defineMeaning';
import { personFacet } from '../facets/person';

export const zodiacSign = defineMeaning({
  id: 'person.zodiacSign',
  title: 'a zodiac sign',
  gives: 'text',
  names: ['zodiac sign', 'star sign', 'zodiac', 'astrological sign'],
  generate: draw => signOf(new Date(draw.facet(personFacet).birthDate)),
  examples: ['Person.zodiacSign: string', 'Profile.star_sign: string'],
});

/** First day of each month's second sign, from January. */
const TURNS = [20, 19, 21, 20, 21, 21, 23, 23, 23, 23, 22, 22] as const;
const SIGNS = [
  'Capricorn',
  'Aquarius',
  'Pisces',
  'Aries',
  'Taurus',
  'Gemini',
  'Cancer',
  'Leo',
  'Virgo',
  'Libra',
  'Scorpio',
  'Sagittarius',
] as const;

function signOf(date: Date): string {
  const month = date.getUTCMonth();
  const isSecond = date.getUTCDate() >= (TURNS[month] ?? 20);
  return SIGNS[(month + (isSecond ? 1 : 0)) % 12] ?? 'Capricorn';
}
