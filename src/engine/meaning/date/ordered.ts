import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const ordered = defineMeaning({
  id: 'date.ordered',
  title: 'when something was ordered',
  gives: 'instant',
  names: phrases(`
    ordered at; ordered on; placed at; placed on; purchased at; purchased on; order time; purchase time;
    bought at; booked at; booked on; booking time; checked out at; sold at; sold on; transacted at;
    transaction time; charged at; requested at; requested on; request time; applied at; applied on;
    submitted at; submitted on; submission time; submitted time; opened at; opened on; issued at; issued on;
    = iat; issue time; = issued; = opened; = ordered; = purchased; = submitted; filed at; lodged at;
    nominated at; order date time
  `),
  generate: draw => draw.facet(timelineFacet).at('created'),
  examples: [
    'Order.orderedAt: Date',
    'order.placed_at: string',
    'Ticket.openedAt: string',
    'Token.issuedAt: number',
    'Claims.iat: number',
    'Form.submittedAt: Date',
  ],
});
