import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const checkIn = defineMeaning({
  id: 'date.checkIn',
  title: 'a day on which a stay begins',
  gives: 'day',
  types: ['date', 'string', 'number'],
  names: phrases(`
    check in; check in date; check in day; checkin date; reservation|booking|stay > arrival date;
    reservation|booking|stay > start date; reservation|stay > arrival; arrival day; check in at;
    checked in at; check in time; checked in on; move in date; moved in at
  `),
  generate: draw => draw.facet(timelineFacet).day('started'),
  examples: ['Booking.checkIn: string', 'reservation.check_in_date: Date', 'Stay.checkInDate: string'],
});
