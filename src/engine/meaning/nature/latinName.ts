import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const latinName = defineMeaning({
  id: 'nature.latinName',
  title: 'a scientific name',
  gives: 'text',
  names: phrases(`
    latin name; scientific name; binomial name; botanical name; taxon; taxon name; taxonomic name;
    taxonomy name
  `),
  generate: draw =>
    draw.random.pick([
      'Erithacus rubecula',
      'Canis lupus',
      'Vulpes vulpes',
      'Betula pendula',
      'Pinus sylvestris',
      'Danaus plexippus',
      'Fraxinus excelsior',
      'Tyto alba',
      'Salmo salar',
      'Acer saccharum',
      'Apis mellifera',
      'Quercus robur',
    ]),
  examples: ['Plant.latinName: string', 'sighting.scientific_name: string'],
});
