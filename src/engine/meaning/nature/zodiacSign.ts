import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const zodiacSign = defineMeaning({
  id: 'nature.zodiacSign',
  title: 'a sign of the zodiac',
  gives: 'text',
  names: phrases(`
    zodiac sign; zodiac; horoscope; star sign; astrological sign; = sign of zodiac
  `),
  aliases: ['person.zodiacSign'],
  generate: draw =>
    draw.random.pick([
      'Aries',
      'Taurus',
      'Gemini',
      'Cancer',
      'Leo',
      'Virgo',
      'Libra',
      'Scorpio',
      'Sagittarius',
      'Capricorn',
      'Aquarius',
      'Pisces',
    ]),
  examples: ['User.zodiacSign: string', 'profile.star_sign: string'],
});
