import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const county = defineMeaning({
  id: 'location.county',
  title: 'a county',
  gives: 'text',
  names: ['county', 'county name', 'administrative area level 2', 'parish', 'rural district'],
  generate: draw =>
    draw.home.code === 'US' ? `${draw.random.pick(COUNTIES)} County` : draw.facet(placeFacet).region,
  examples: ['Address.county: string', 'Property.county_name: string'],
});

const COUNTIES = [
  'Adams',
  'Clark',
  'Clay',
  'Douglas',
  'Fayette',
  'Franklin',
  'Grant',
  'Greene',
  'Hamilton',
  'Jackson',
  'Jefferson',
  'Lake',
  'Lee',
  'Lincoln',
  'Logan',
  'Madison',
  'Marion',
  'Monroe',
  'Montgomery',
  'Morgan',
  'Orange',
  'Perry',
  'Pike',
  'Polk',
  'Union',
  'Warren',
  'Washington',
  'Wayne',
] as const;
