import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const floors = defineMeaning({
  id: 'property.floors',
  title: 'a number of floors',
  gives: 'number',
  names: phrases(`
    number of floors; floor count; number of stories; total floor; storeys; story; story count; stories;
    levels of building; house|building|property > floor; total floors; number of storeys
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 12, shape: 'low' }),
  examples: ['Building.floors: number', 'House.numberOfFloors: number', 'house.floor_count: number'],
});
