import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const attraction = defineMeaning({
  id: 'travel.attraction',
  title: 'a sight',
  gives: 'text',
  names: [
    'attraction',
    'tourist attraction',
    'sight',
    'attraction|sight|museum|monument > name',
    'landmark attraction',
    'point of interest attraction',
    'museum',
    'museum name',
    'attraction name',
    '= monument',
  ],
  generate: draw =>
    `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)} ${draw.random.pick(KINDS)}`,
  examples: [
    'Trip.attractions: string',
    'Museum.name: string',
    'Guide.sights: string',
    'Ticket.attraction_name: string',
  ],
});

const KINDS = [
  'Museum',
  'Castle',
  'Cathedral',
  'Botanical Garden',
  'Lighthouse',
  'Aquarium',
  'Viewpoint',
  'Old Bridge',
  'Opera',
  'Waterfall',
  'Observatory',
  'Palace',
] as const;
