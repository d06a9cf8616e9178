import { defineMeaning } from '../defineMeaning';
import { nameEndings, nameStarts } from '../facets/tables/inventedNames';

export const placeName = defineMeaning({
  id: 'location.placeName',
  title: 'the name of a place',
  gives: 'text',
  names: [
    'place name',
    'location name',
    'venue',
    'venue name',
    'landmark',
    'point of interest',
    'poi',
    'poi name',
    'location|place|site|spot|venue|poi|point of interest|landmark|park|area > name',
    '= place',
    'location|place|venue|marker|pin > title',
    'location|place|venue > label',
    'meeting point',
    'meeting place',
  ],
  generate: draw =>
    `${draw.random.pick(nameStarts)}${draw.random.pick(nameEndings)} ${draw.random.pick(KINDS)}`,
  examples: [
    'Venue.name: string',
    'Map.poi_name: string',
    'Location.name: string',
    'Map.landmark: string',
    'Place.title: string',
    'Photo.place_name: string',
  ],
});

const KINDS = [
  'Arena',
  'Bridge',
  'Center',
  'Court',
  'Gardens',
  'Hall',
  'Harbor',
  'House',
  'Market',
  'Mill',
  'Park',
  'Pavilion',
  'Pier',
  'Plaza',
  'Square',
  'Tower',
  'Yard',
] as const;
