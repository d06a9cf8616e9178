import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const delivered = defineMeaning({
  id: 'date.delivered',
  title: 'when it arrived',
  gives: 'instant',
  names: phrases(`
    delivered at; delivered on; delivered time; delivered timestamp; = delivered; date delivered;
    delivered date time; delivered date; delivery date; delivery time; received at; received on; = received;
    date received; received date; received time; receipt time; fulfilled at; fulfilled on; fulfillment date;
    arrived at; imported at; downloaded at; dropped off at; dropoff time; drop off time; dropoff date;
    drop off date
  `),
  generate: draw => draw.facet(timelineFacet).at('delivered'),
  examples: ['Order.deliveredAt: Date', 'Parcel.delivery_date: string', 'Message.receivedAt: string'],
});
