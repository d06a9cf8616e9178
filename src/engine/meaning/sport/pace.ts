import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const pace = defineMeaning({
  id: 'sport.pace',
  title: 'a pace',
  gives: 'text',
  names: phrases(`
    pace; running pace; average pace; run pace; split time; lap time; finish time; race time; best lap;
    best time; = split
  `),
  generate: draw =>
    `${String(draw.random.int(3, 8))}:${draw.random.digits(1).replace(/[6-9]/, '0')}${draw.random.digits(1)}`,
  examples: ['Run.pace: string', 'race.lap_time: string'],
});
