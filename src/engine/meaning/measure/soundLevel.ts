import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const soundLevel = defineMeaning({
  id: 'measure.soundLevel',
  title: 'a sound level',
  gives: 'number',
  names: phrases(`
    sound level; noise level; noise; decibel; loudness; = db; signal; sound pressure level; = spl
  `),
  aliases: ['unit:level'],
  unit: 'db',
  generate: draw => draw.number({ minimum: 30, maximum: 95 }),
  examples: ['Sensor.noiseLevel: number', 'room.loudness: number'],
});
