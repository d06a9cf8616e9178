import { defineMeaning } from '../defineMeaning';
import { amountEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';
import { showAmount } from './showAmount';

export const shipping = defineMeaning({
  id: 'commerce.shipping',
  title: 'what shipping costs',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    shipping; shipping cost; shipping fee; shipping amount; shipping price; shipping total; delivery fee;
    delivery cost; delivery charge; shipping charge; freight; freight cost; postage; shipping rate;
    delivery price; freight amount; shipment cost; total shipping; handling fee; delivery amount;
    courier fee
  `),
  unit: 'money',
  generate: draw => showAmount(draw, draw.facet(orderFacet).shipping, draw.facet(orderFacet).money),
  edgeCases: amountEdges,
  examples: ['Order.shippingCost: number', 'cart.shipping: number', 'order.delivery_fee: string'],
});
