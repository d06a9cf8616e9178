import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const airport = defineMeaning({
  id: 'travel.airport',
  title: 'an airport',
  gives: 'text',
  names: [
    'airport name',
    'airport > name',
    'airport > title',
    'arrival airport name',
    'departure airport name',
  ],
  aliases: ['airline.airport'],
  generate: draw => draw.facet(flightFacet).from.name,
  examples: ['Airport.name: string', 'Flight.airport_name: string'],
});
