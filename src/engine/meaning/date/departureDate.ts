import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const departureDate = defineMeaning({
  id: 'date.departureDate',
  title: 'a day of departure',
  gives: 'day',
  names: phrases(`
    departure date; depart date; outbound date; travel date; trip date; flight date; sailing date;
    trip|vacation|journey|cruise|tour|travel > start date
  `),
  generate: draw => draw.facet(timelineFacet).day('started'),
  examples: ['Trip.departureDate: string', 'flight.departure_date: Date'],
});
