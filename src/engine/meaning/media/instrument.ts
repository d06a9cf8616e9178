import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const instrument = defineMeaning({
  id: 'media.instrument',
  title: 'a musical instrument',
  gives: 'text',
  names: phrases(`
    musical instrument; musician|band member|player music|lesson music|track > instrument;
    = music instrument; main instrument; instrument name; instruments played
  `),
  generate: draw =>
    draw.random.pick([
      'piano',
      'guitar',
      'violin',
      'drums',
      'cello',
      'flute',
      'bass',
      'trumpet',
      'saxophone',
      'clarinet',
      'voice',
    ]),
  examples: ['Musician.instrument: string', 'student.musical_instrument: string'],
});
