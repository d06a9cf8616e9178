import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const shippingMethod = defineMeaning({
  id: 'logistics.shippingMethod',
  title: 'a way of shipping',
  gives: 'text',
  names: phrases(`
    shipping method; delivery method; shipping option; delivery option; shipping type; delivery type;
    shipment type; shipping service; shipping service level; ship method; fulfillment method;
    shipping class; delivery mode; transport mode; shipping speed;
    order|shipment|delivery|parcel > service level; shipment|delivery|shipping > method; shipping mode;
    shipment|delivery > = mode; transport type; shipping rate name; shipment|delivery > = type; order type;
    fulfillment type; order|purchase > = type; shipment method; pickup type; sales channel; order source;
    order channel
  `),
  generate: draw => draw.random.pick(['standard', 'standard', 'express', 'overnight', 'pickup', 'economy']),
  examples: ['Order.shippingMethod: string', 'cart.delivery_option: string', 'Shipment.mode: string'],
});
