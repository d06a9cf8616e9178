import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const orderDate = defineMeaning({
  id: 'date.orderDate',
  title: 'a day on which something was ordered or issued',
  gives: 'day',
  names: phrases(`
    order date; ordered date; purchase date; purchased date; booking date; date booked; sale date;
    sold date; invoice date; issue date; issued date; date issued; bill date; billing date; statement date;
    transaction date; application date; applied date; submission date; submitted date; request date;
    opening date; opened date; open date; open day; filing date; contract date; quote date; date opened;
    date ordered; date purchased; date placed; receipt date; acquisition date; acquired date; policy date;
    trade date; entry date; document date
  `),
  generate: draw => draw.facet(timelineFacet).day('created'),
  examples: [
    'Invoice.issueDate: string',
    'Order.order_date: Date',
    'Application.applicationDate: string',
    'Invoice.invoiceDate: Date',
  ],
});
