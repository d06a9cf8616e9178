import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const airportCode = defineMeaning({
  id: 'travel.airportCode',
  title: "an airport's IATA code",
  gives: 'text',
  names: [
    'airport',
    'airport code',
    'iata',
    'iata code',
    'airport iata',
    'airport > code',
    'airport > iata',
    'airport > id',
    'origin airport',
    'departure airport',
    'origin code',
    'origin airport code',
    'departure airport code',
    'from airport',
    'flight|flight leg|flight segment|leg|segment|boarding pass|air ticket|itinerary > from',
    'flight|flight leg|flight segment|boarding pass|itinerary > origin',
    'flight|flight leg|flight segment|boarding pass > departure',
    'airport > iata code',
    'home airport',
  ],
  generate: draw => draw.facet(flightFacet).from.code,
  examples: [
    'Airport.iata: string',
    'Flight.origin: string',
    'Flight.departureAirport: string',
    'Trip.iata_code: string',
    'BoardingPass.from: string',
  ],
});
