import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const orderStatus = defineMeaning({
  id: 'commerce.orderStatus',
  title: 'the status of an order',
  gives: 'text',
  names: phrases(`
    order status; order|purchase|cart|checkout|sale|return > status; order|purchase|sale > state;
    order state; fulfillment status; purchase status; checkout status; order|purchase > = stage
  `),
  generate: draw =>
    draw.random.pick([
      'pending',
      'confirmed',
      'processing',
      'shipped',
      'delivered',
      'delivered',
      'cancelled',
    ]),
  examples: [
    'Order.status: string',
    'order.order_status: string',
    'Order.state: string',
    'order.fulfillmentStatus: string',
  ],
});
