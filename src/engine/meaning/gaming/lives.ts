import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const lives = defineMeaning({
  id: 'gaming.lives',
  title: 'a number of lives',
  gives: 'number',
  names: phrases(`
    life; lives; lives remaining; remaining life; lives count; kill; death count; kills; kill count; assist;
    deaths; = kda; kill streak; eliminations
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 20 }),
  examples: ['Player.lives: number', 'match.kill_count: number'],
});
