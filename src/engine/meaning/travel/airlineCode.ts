import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const airlineCode = defineMeaning({
  id: 'travel.airlineCode',
  title: "an airline's code",
  gives: 'text',
  names: [
    'airline code',
    'airline iata',
    'airline iata code',
    'airline > code',
    'airline > iata',
    'airline > iata code',
    'airline > id',
    'flight|flight segment > carrier code',
    'airline id',
  ],
  generate: draw => draw.facet(flightFacet).airline.code,
  examples: ['Airline.iata: string', 'Flight.airline_code: string'],
});
