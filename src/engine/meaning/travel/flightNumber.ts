import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const flightNumber = defineMeaning({
  id: 'travel.flightNumber',
  title: 'a flight number',
  gives: 'text',
  names: [
    'flight number',
    'flight no',
    '= flight',
    'flight code',
    'flight|flight segment|flight leg > number',
    'flight > code',
    'return flight',
    'outbound flight',
    'connecting flight',
    'flight id',
  ],
  aliases: ['airline.flightNumber'],
  generate: draw => draw.facet(flightFacet).number,
  examples: [
    'Flight.number: string',
    'Booking.flightNumber: string',
    'Ticket.flight_no: string',
    'BoardingPass.flight: string',
  ],
});
