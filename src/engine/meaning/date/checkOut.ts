import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const checkOut = defineMeaning({
  id: 'date.checkOut',
  title: 'a day on which a stay ends',
  gives: 'day',
  types: ['date', 'string', 'number'],
  names: phrases(`
    check out; check out date; check out day; checkout date; reservation|booking|stay > departure date;
    reservation|booking|stay > end date; reservation|stay > departure; check out at; check out time;
    checked out on; reservation|booking|stay > checked out at
  `),
  generate: draw => draw.facet(timelineFacet).day('started') + draw.facet(timelineFacet).nights * 86_400_000,
  examples: ['Booking.checkOut: string', 'reservation.check_out_date: Date', 'Stay.checkOutDate: string'],
});
