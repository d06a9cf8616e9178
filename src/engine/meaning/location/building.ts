import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const building = defineMeaning({
  id: 'location.building',
  title: 'a building',
  gives: 'text',
  names: ['building', 'building name', 'building|house|block|residence > name', 'tower'],
  generate: draw =>
    `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)} ${draw.random.pick(KINDS)}`,
  examples: ['Address.building: string', 'Office.building_name: string', 'Building.name: string'],
});

const KINDS = ['House', 'Building', 'Tower', 'Court', 'Hall', 'Block'] as const;
