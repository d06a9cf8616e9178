import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const airline = defineMeaning({
  id: 'travel.airline',
  title: 'an airline',
  gives: 'text',
  names: [
    'airline',
    'airline name',
    'operating airline',
    'marketing airline',
    'airline > name',
    'flight|flight segment > carrier',
    'flight|flight segment > operator',
    'operated by',
  ],
  aliases: ['airline.airline'],
  generate: draw => draw.facet(flightFacet).airline.name,
  examples: ['Flight.airline: string', 'Airline.name: string', 'Ticket.airline_name: string'],
});
