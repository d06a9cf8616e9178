import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const species = defineMeaning({
  id: 'nature.species',
  title: 'a species',
  gives: 'text',
  names: phrases(`
    species; species name; species common name; plant|tree|bird|fish|organism > species;
    species|plant|tree|bird|flower|organism > = name; species|plant|tree|bird|organism > common name;
    tree species; bird species; bird; plant; plant name; flower; tree; flower name; fish; host species;
    plant type; = plant; organism; = tree; fish species; plant species; insect; tree name; bird name
  `),
  aliases: phrases(`
    animal.bird; animal.fish; animal.insect; animal.cetacean; animal.bear; animal.snake
  `),
  generate: draw =>
    draw.random.pick([
      'European robin',
      'Grey wolf',
      'Red fox',
      'Silver birch',
      'Scots pine',
      'Monarch butterfly',
      'Common ash',
      'Barn owl',
      'Atlantic salmon',
      'Sugar maple',
      'Honey bee',
      'Harbor seal',
      'Snowdrop',
      'Lavender',
      'English oak',
      'Great tit',
    ]),
  examples: ['Sighting.species: string', 'Bird.name: string', 'tree.tree_species: string'],
});
