import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const stateCode = defineMeaning({
  id: 'location.stateCode',
  title: 'the code of a state or province',
  gives: 'text',
  names: [
    'state code',
    'region code',
    'province code',
    'state abbreviation',
    'state abbr',
    'state iso',
    'state|region|province > code',
    'state|region|province > abbreviation',
    'state|region|province > iso code',
    'address state code',
  ],
  generate: draw => draw.facet(placeFacet).regionCode,
  examples: ['Address.stateCode: string', 'Location.region_code: string', 'State.abbreviation: string'],
});
