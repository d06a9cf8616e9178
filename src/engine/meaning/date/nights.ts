import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';

export const nights = defineMeaning({
  id: 'date.nights',
  title: 'a number of nights',
  gives: 'number',
  names: ['night', 'nights count', 'night count', 'stay length'],
  generate: draw => draw.facet(timelineFacet).nights,
  examples: ['Booking.nights: number', 'reservation.number_of_nights: number'],
});
