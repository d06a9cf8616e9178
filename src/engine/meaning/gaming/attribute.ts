import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const attribute = defineMeaning({
  id: 'gaming.attribute',
  title: 'an ability score',
  gives: 'number',
  names: phrases(`
    strength; dexterity; agility; intelligence; wisdom; charisma; constitution; luck; attack; attack power;
    endurance; vitality; magic; perception; attack speed; critical damage; = atk; special attack;
    special defense; attack damage; = str; dex
  `),
  generate: draw => draw.number({ minimum: 3, maximum: 20, shape: 'middle' }),
  examples: ['Hero.strength: number', 'character.dexterity: number', 'Monster.attack: number'],
});
