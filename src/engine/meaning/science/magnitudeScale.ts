import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const magnitudeScale = defineMeaning({
  id: 'science.magnitudeScale',
  title: 'a magnitude of an earthquake',
  gives: 'number',
  names: phrases(`
    earthquake|quake|seismic event > magnitude; earthquake magnitude; richter; seismic magnitude; = mag
  `),
  generate: draw => draw.number({ minimum: 2, maximum: 7.8, decimals: 1, shape: 'low' }),
  examples: ['Earthquake.magnitude: number', 'quake.mag: number'],
});
