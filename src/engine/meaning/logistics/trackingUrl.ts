import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const trackingUrl = defineMeaning({
  id: 'logistics.trackingUrl',
  title: 'an address for tracking',
  gives: 'text',
  names: phrases(`
    tracking url; tracking link; track url; parcel url; shipment url; tracking page
  `),
  generate: draw => `https://track.example.com/XP${draw.random.digits(12)}`,
  examples: ['Shipment.trackingUrl: string', 'order.tracking_link: string'],
});
