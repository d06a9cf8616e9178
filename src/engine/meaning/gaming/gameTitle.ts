import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugNouns } from '../text/tables/words';

export const gameTitle = defineMeaning({
  id: 'gaming.gameTitle',
  title: 'a title of a game',
  gives: 'text',
  names: phrases(`
    game title; game name; = game; game|video game|board game > title; game|video game|board game > = name;
    video game; favorite game; board game; current game; game
  `),
  generate: draw =>
    `${capitalize(draw.random.pick(slugNouns))} of ${capitalize(draw.random.pick(slugNouns))} ${draw.random.pick(['', 'II', 'III', 'Online', 'Legends'])}`.trim(),
  examples: ['Game.title: string', 'stream.game_name: string', 'Game.name: string'],
});
