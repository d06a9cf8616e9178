import { defineMeaning } from '../defineMeaning';
import { percentEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const discountPercent = defineMeaning({
  id: 'commerce.discountPercent',
  title: 'a discount in percent',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    discount percent; percent off; discount rate; discount percentage; rebate percent; sale percent;
    savings percent; promo percent; coupon|promotion|promo|voucher > = value;
    coupon|promotion|promo|voucher > discount; percent discount; markdown
  `),
  unit: 'percent',
  generate: draw => draw.random.pick([5, 10, 15, 20, 25, 30, 40, 50]),
  edgeCases: percentEdges,
  examples: [
    'Coupon.percentOff: number',
    'product.discount_pct: number',
    'Coupon.discountPercentage: number',
  ],
});
