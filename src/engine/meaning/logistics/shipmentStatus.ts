import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const shipmentStatus = defineMeaning({
  id: 'logistics.shipmentStatus',
  title: 'the status of a shipment',
  gives: 'text',
  names: phrases(`
    shipment status; delivery status; shipping status; tracking status;
    shipment|delivery|parcel|package|consignment|tracking event|tracking|fulfillment|freight|cargo > status;
    parcel status; shipment|delivery|parcel|package > state; package status; delivery state;
    container status; shipment|tracking event > = event
  `),
  generate: draw =>
    draw.random.pick([
      'label_created',
      'picked_up',
      'in_transit',
      'in_transit',
      'out_for_delivery',
      'delivered',
      'delivered',
      'exception',
    ]),
  examples: ['Shipment.status: string', 'order.delivery_status: string', 'Parcel.state: string'],
});
