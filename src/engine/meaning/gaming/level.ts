import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const level = defineMeaning({
  id: 'gaming.level',
  title: 'a level of a player',
  gives: 'number',
  names: phrases(`
    player level; character level; player|character|hero|avatar|enemy|monster|npc|boss > level; hero level;
    player|character|hero > = lvl; experience level; required level; boss level; gamer level; game level;
    guild level; item level
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 80, shape: 'low' }),
  examples: ['Player.level: number', 'hero.character_level: number'],
});
