import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives } from '../text/tables/words';

export const map = defineMeaning({
  id: 'gaming.map',
  title: 'a map of a game',
  gives: 'text',
  names: phrases(`
    map name; game map; match|game|lobby|level|server game > map; arena; arena name; level name; level map;
    = map; dungeon; dungeon name; world name; level title; biome; game world; dimension name
  `),
  generate: draw =>
    `${capitalize(draw.random.pick(slugAdjectives))} ${draw.random.pick(['Canyon', 'Harbor', 'Temple', 'Ruins', 'Outpost', 'Valley', 'Citadel', 'Mines'])}`,
  examples: ['Match.mapName: string', 'lobby.game_map: string'],
});
