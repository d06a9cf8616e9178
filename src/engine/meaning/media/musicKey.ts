import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const musicKey = defineMeaning({
  id: 'media.musicKey',
  title: 'a key of a piece of music',
  gives: 'text',
  names: phrases(`
    musical key; song|track|music track|tune > key; music key; key signature; time signature; song key;
    root note
  `),
  generate: draw =>
    draw.random.pick([
      'C major',
      'G major',
      'A minor',
      'E minor',
      'D major',
      'F major',
      'B minor',
      'E♭ major',
    ]),
  examples: ['Song.key: string', 'track.musical_key: string'],
});
