import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const rarity = defineMeaning({
  id: 'gaming.rarity',
  title: 'a rarity',
  gives: 'text',
  names: phrases(`
    rarity; item rarity; rarity tier; = rareness; drop rarity; card rarity; loot tier; rarity level
  `),
  generate: draw => draw.random.pick(['common', 'common', 'uncommon', 'rare', 'epic', 'legendary']),
  examples: ['Item.rarity: string', 'loot.item_rarity: string'],
});
