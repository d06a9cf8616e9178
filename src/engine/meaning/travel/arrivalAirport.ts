import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const arrivalAirport = defineMeaning({
  id: 'travel.arrivalAirport',
  title: 'the IATA code of where a flight ends',
  gives: 'text',
  names: [
    'arrival airport',
    'destination airport',
    'arrival airport code',
    'destination airport code',
    'destination code',
    'to airport',
    'flight|flight leg|flight segment|leg|segment|boarding pass|air ticket|itinerary > to',
    'flight|flight leg|flight segment|boarding pass > destination',
    'flight|flight leg|flight segment|boarding pass > arrival',
  ],
  generate: draw => draw.facet(flightFacet).to.code,
  examples: [
    'Flight.destination: string',
    'Flight.arrivalAirport: string',
    'BoardingPass.to: string',
    'Ticket.destination_airport: string',
  ],
});
