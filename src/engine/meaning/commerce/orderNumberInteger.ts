import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const orderNumberInteger = defineMeaning({
  id: 'commerce.orderNumberInteger',
  title: 'an order number',
  gives: 'number',
  names: phrases(`
    order number; order no; order|purchase order > = number; po number; invoice number;
    invoice|receipt|bill > = number; invoice no; receipt number
  `),
  generate: draw => draw.number({ minimum: 10_000, maximum: 999_999 }),
  examples: ['Order.number: number', 'invoice.order_no: number', 'Invoice.invoiceNumber: number'],
});
