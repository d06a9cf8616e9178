import { defineMeaning } from '../defineMeaning';

export const moonPhase = defineMeaning({
  id: 'nature.moonPhase',
  title: 'a phase of the moon',
  gives: 'text',
  names: ['moon phase', 'lunar phase'],
  generate: draw =>
    draw.random.pick([
      'new moon',
      'waxing crescent',
      'first quarter',
      'waxing gibbous',
      'full moon',
      'waning gibbous',
      'last quarter',
      'waning crescent',
    ]),
  examples: ['Day.moonPhase: string', 'sky.lunar_phase: string'],
});
