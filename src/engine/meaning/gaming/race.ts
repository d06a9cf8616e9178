import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const race = defineMeaning({
  id: 'gaming.race',
  title: 'a race of a character',
  gives: 'text',
  names: phrases(`
    character race; character|hero|npc|player character|adventurer > race; fantasy race; hero race
  `),
  generate: draw => draw.random.pick(['Human', 'Elf', 'Dwarf', 'Orc', 'Gnome', 'Halfling', 'Goblin']),
  examples: ['Character.race: string', 'hero.character_race: string'],
});
