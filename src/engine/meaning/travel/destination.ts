import { defineMeaning } from '../defineMeaning';
import { flightFacet } from '../facets/flight';

export const destination = defineMeaning({
  id: 'travel.destination',
  title: 'where somebody travels',
  gives: 'text',
  names: [
    'travel destination',
    'trip|travel|tour|vacation|holiday|itinerary|cruise|journey > destination',
    'holiday destination',
    'trip|tour|vacation|holiday > city',
    'destination city',
    'destination name',
    'destination > name',
    'cruise port',
    '= destination',
    'travel to',
    'arrival city',
    'trip|journey|ride|route|train ride > to',
    'vacation spot',
    'dream destination',
  ],
  generate: draw => draw.facet(flightFacet).to.city,
  examples: [
    'Trip.destination: string',
    'Tour.city: string',
    'Search.travel_destination: string',
    'Journey.to: string',
    'Booking.arrivalCity: string',
  ],
});
