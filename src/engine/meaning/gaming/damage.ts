import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const damage = defineMeaning({
  id: 'gaming.damage',
  title: 'an amount of damage',
  gives: 'number',
  names: phrases(`
    damage; = dmg; attack damage; damage dealt; base damage; total damage; damage taken; heal amount;
    healing; damage per second; = dps
  `),
  generate: draw => draw.number({ minimum: 4, maximum: 260, shape: 'low' }),
  examples: ['Weapon.damage: number', 'spell.base_damage: number'],
});
