import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const gamePlatform = defineMeaning({
  id: 'gaming.gamePlatform',
  title: 'a platform for games',
  gives: 'text',
  names: phrases(`
    game platform; console; gaming platform; game|video game > platform; console name; game console;
    = console; game system
  `),
  generate: draw => draw.random.pick(['PC', 'Switch', 'PlayStation', 'Xbox', 'Mobile', 'Web']),
  examples: ['Game.platform: string', 'player.gaming_platform: string'],
});
