import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const trackingNumber = defineMeaning({
  id: 'logistics.trackingNumber',
  title: 'a tracking number',
  gives: 'text',
  names: phrases(`
    tracking number; tracking code; tracking id; = tracking; tracking; shipment number; parcel number;
    tracking no; waybill; waybill number; consignment number; air waybill; = awb; awb number;
    package number; parcel id number; lading bill; = bol; shipment|parcel|consignment|delivery > = number;
    shipment|parcel|delivery > = reference; shipping number; shipment id number; tracking reference number;
    tracking key; shipment code; parcel code; shipment reference; delivery number; carrier tracking number;
    lading number bill; delivery note number; bol number
  `),
  generate: draw => `XP${draw.random.digits(12)}`,
  examples: [
    'Shipment.trackingNumber: string',
    'parcel.tracking_code: string',
    'Order.trackingNo: string',
    'Shipment.number: string',
  ],
});
