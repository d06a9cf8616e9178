import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { placeFacet } from '../facets/place';

export const buildingNumber = defineMeaning({
  id: 'location.buildingNumber',
  title: 'a house number',
  gives: 'number',
  types: ['number', 'bigint', 'string'],
  names: [
    'building number',
    'house number',
    'street number',
    'house no',
    'street no',
    'address|postal address|home address > number',
    'civic number',
    'address number',
    'building no',
    'premise number',
  ],
  generate: draw => fitted(draw, Number(draw.facet(placeFacet).buildingNumber), { minimum: 1, maximum: 240 }),
  examples: [
    'Address.houseNumber: string',
    'Address.building_number: string',
    'Address.number: number',
    'Location.streetNumber: number',
  ],
});
