import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';

export const nights = defineMeaning({
  id: 'date.nights',
  title: 'a number of nights',
  gives: 'number',
  names: ['night', 'number of nights', 'night count', 'stay length', 'length of stay'],
  generate: draw => draw.facet(timelineFacet).nights,
  examples: ['Booking.nights: number', 'reservation.number_of_nights: number'],
});
