import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const origin = defineMeaning({
  id: 'travel.origin',
  title: 'where a journey starts',
  gives: 'text',
  names: [
    'departure city',
    'trip|travel|tour|journey|route > origin',
    'trip|journey|ride|route|train ride > from',
    'origin city',
    'starting point',
    'start location',
    'departure point',
    'start point name',
  ],
  generate: draw => draw.facet(flightFacet).from.city,
  examples: ['Trip.origin: string', 'Journey.from: string', 'Search.departure_city: string'],
});
