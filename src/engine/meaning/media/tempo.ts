import { defineMeaning } from '../defineMeaning';

export const tempo = defineMeaning({
  id: 'media.tempo',
  title: 'a tempo',
  gives: 'number',
  names: ['tempo', 'bpm', '= bpm', 'beats per minute', 'song bpm', 'beat per minute'],
  generate: draw => draw.number({ minimum: 62, maximum: 178, shape: 'middle' }),
  examples: ['Song.tempo: number', 'track.bpm: number'],
});
