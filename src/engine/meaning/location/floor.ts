import { defineMeaning } from '../defineMeaning';

export const floor = defineMeaning({
  id: 'location.floor',
  title: 'a floor',
  gives: 'number',
  types: ['number', 'string'],
  names: ['floor', 'floor number', 'floor level', 'floor no', 'storey', 'story number'],
  generate: draw => draw.number({ minimum: 1, maximum: 12, shape: 'low' }),
  examples: ['Office.floor: number', 'Apartment.floor_number: number', 'Unit.floor_no: number'],
});
