import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const health = defineMeaning({
  id: 'gaming.health',
  title: 'health points',
  gives: 'number',
  names: phrases(`
    health; hit point; = hp; health point; player|character|hero|enemy|monster|unit|boss > health; mana;
    stamina; armor; shield; = mp; maximum health; player|character|hero|monster|enemy|pokemon|unit > hp;
    current health; maximum hp; current hp; max mana; energy point; armor class; defense; = def; hunger
  `),
  generate: draw => draw.number({ minimum: 5, maximum: 100 }),
  examples: ['Player.health: number', 'monster.hit_points: number', 'Hero.mana: number'],
});
