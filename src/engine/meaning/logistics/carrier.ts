import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const carrier = defineMeaning({
  id: 'logistics.carrier',
  title: 'a carrier',
  gives: 'text',
  names: phrases(`
    shipping carrier; carrier name; shipping company; shipping provider; delivery service; courier;
    courier name;
    shipment|shipping|parcel|delivery|order|tracking|package|fulfillment|return label|consignment > carrier;
    shipment|shipping|parcel|delivery|package > provider; delivery company; delivery partner;
    carrier|courier|freight company > = name; logistics provider; = carrier; freight forwarder; haulier;
    transporter; shipper name; delivery provider; shipment carrier; tracking carrier; carrier; forwarder;
    shipping agent; logistics company
  `),
  generate: draw =>
    draw.random.pick([
      'Northline Express',
      'Swiftparcel',
      'Blue Heron Freight',
      'Relay Post',
      'Cargovia',
      'Harbor Logistics',
      'Pelican Couriers',
      'Metro Dispatch',
    ]),
  examples: ['Shipment.carrier: string', 'order.shipping_carrier: string', 'Parcel.courier: string'],
});
