import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const arrivalDate = defineMeaning({
  id: 'date.arrivalDate',
  title: 'a day of arrival',
  gives: 'day',
  names: phrases(`
    arrival date; arrive date; inbound date; trip|vacation|journey|cruise|tour|travel|flight > return date;
    trip|vacation|journey|cruise|tour|travel > end date
  `),
  generate: draw => draw.facet(timelineFacet).day('started') + draw.facet(timelineFacet).nights * 86_400_000,
  examples: ['Trip.arrivalDate: string', 'trip.return_date: Date'],
});
