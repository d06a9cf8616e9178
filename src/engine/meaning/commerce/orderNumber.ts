import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const orderNumber = defineMeaning({
  id: 'commerce.orderNumber',
  title: 'an order number',
  gives: 'text',
  names: phrases(`
    order number; order no; order reference; order code; sales order; purchase order number; po number;
    purchase order; order|purchase order > = number; order|purchase order > = code;
    order|purchase order > = reference; sales order number; order key; = po; order name; order ref;
    customer reference number
  `),
  generate: draw => `ORD-${draw.random.digits(7)}`,
  examples: [
    'Order.number: string',
    'invoice.order_no: string',
    'Shipment.orderNumber: string',
    'order.po_number: string',
  ],
});
