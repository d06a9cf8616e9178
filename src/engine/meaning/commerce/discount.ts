import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const discount = defineMeaning({
  id: 'commerce.discount',
  title: 'what is taken off',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    discount; discount amount; discount total; total discount; rebate; savings; saving; amount off;
    deduction; promo discount; coupon discount; coupon amount; discount value; markdown amount; = reduction;
    promotion amount; discounts total; discounted amount; voucher amount; total savings; you save
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(orderFacet).discount, draw.facet(orderFacet).money),
  edgeCases: amountEdges,
  examples: [
    'Order.discount: number',
    'invoice.discount_amount: string',
    'cart.totalDiscount: number',
    'Coupon.amountOff: number',
  ],
});
