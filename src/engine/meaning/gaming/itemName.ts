import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const itemName = defineMeaning({
  id: 'gaming.itemName',
  title: 'an item of a game',
  gives: 'text',
  names: phrases(`
    weapon; weapon name; loot; spell; spell name; potion; inventory item;
    game item|weapon|spell|armor|loot|inventory item|ability|potion|artifact game > = name; loot item;
    equipment item; game item; equipped weapon; armor piece; armor; = armor; spell|weapon|potion > title;
    ability name; = relic; relic; power up; talent; game skill name; special ability; superpower;
    power name; = powers; special power; inventory slot item; main hand; off hand; gear item
  `),
  generate: draw =>
    `${draw.random.pick(['Sword', 'Bow', 'Staff', 'Shield', 'Ring', 'Amulet', 'Dagger', 'Cloak', 'Hammer', 'Tome'])} of the ${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(draw.random.pick(slugNouns))}`,
  examples: ['Player.weapon: string', 'Spell.name: string', 'hero.inventory_item: string'],
});
