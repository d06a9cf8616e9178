import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const sampleRate = defineMeaning({
  id: 'media.sampleRate',
  title: 'a sample rate',
  gives: 'number',
  names: phrases(`
    sample rate; sampling rate; sampling frequency; audio sample rate; sample frequency
  `),
  unit: 'hz',
  generate: draw => draw.random.pick([8000, 16_000, 22_050, 44_100, 48_000, 96_000]),
  examples: ['Audio.sampleRate: number', 'track.sampling_rate: number'],
});
