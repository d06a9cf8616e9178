import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const shipped = defineMeaning({
  id: 'date.shipped',
  title: 'when it was shipped or sent',
  gives: 'instant',
  names: phrases(`
    shipped at; shipped on; shipped time; shipped timestamp; = shipped; date shipped; shipped date time;
    shipped date; ship date; shipping date; shipping time; shipment date; sent at; sent on; = sent;
    date sent; sent date; sent time; send date; send time; send at; dispatched at; dispatched on;
    dispatch date; emailed at; forwarded at; picked at; packed at; picked up on; pickup date; pick up date;
    pickup time; pick up time; handed over at; exported at
  `),
  generate: draw => draw.facet(timelineFacet).at('shipped'),
  examples: [
    'Order.shippedAt: Date',
    'Email.sent_at: string',
    'Message.dateSent: string',
    'shipment.ship_date: string',
  ],
});
