import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const characterClass = defineMeaning({
  id: 'gaming.characterClass',
  title: 'a class of a character',
  gives: 'text',
  names: phrases(`
    character class; player class; hero class; character|hero|player character|npc|adventurer > = class;
    player|character|hero > = class name; player|character|hero > role; job class; archetype; hero role;
    unit type; character type; monster type; character archetype
  `),
  generate: draw =>
    draw.random.pick(['Warrior', 'Mage', 'Rogue', 'Ranger', 'Paladin', 'Druid', 'Bard', 'Cleric', 'Monk']),
  examples: ['Character.class: string', 'hero.character_class: string'],
});
