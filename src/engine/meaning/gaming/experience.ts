import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const experience = defineMeaning({
  id: 'gaming.experience',
  title: 'experience points',
  gives: 'number',
  names: phrases(`
    xp; = xp; experience point; player|character|hero > experience; = exp point; total xp; xp points;
    xp earned; player|character > exp; xp gained; xp reward; current xp; next level xp; required xp
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 90000, shape: 'low' }),
  examples: ['Player.xp: number', 'hero.experience: number'],
});
