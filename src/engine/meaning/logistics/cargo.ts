import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cargo = defineMeaning({
  id: 'logistics.cargo',
  title: 'a kind of goods',
  gives: 'text',
  names: phrases(`
    cargo; cargo type; commodity; freight; goods description; cargo description; freight type; goods;
    commodity name; shipment|parcel|package|container > content; contents; package content; freight class;
    = goods; goods type; load type
  `),
  generate: draw =>
    draw.random.pick([
      'Furniture',
      'Machine parts',
      'Textiles',
      'Electronics',
      'Coffee',
      'Paper',
      'Ceramics',
      'Toys',
      'Medical supplies',
      'Tools',
      'Books',
      'Frozen fish',
    ]),
  examples: ['Shipment.cargo: string', 'container.commodity: string'],
});
