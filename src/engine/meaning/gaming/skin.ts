import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const skin = defineMeaning({
  id: 'gaming.skin',
  title: 'a skin of a game',
  gives: 'text',
  names: phrases(`
    skin; skin name; avatar frame; cosmetic; cosmetic name
  `),
  generate: draw =>
    `${draw.random.pick(['Neon', 'Frost', 'Ember', 'Royal', 'Shadow', 'Coral', 'Golden', 'Phantom'])} ${draw.random.pick(['Dragon', 'Ranger', 'Pulse', 'Horizon', 'Samurai', 'Comet', 'Tiger', 'Circuit'])}`,
  examples: ['Player.skinName: string', 'loadout.avatar_frame: string'],
});
