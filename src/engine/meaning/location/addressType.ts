import { defineMeaning } from '../defineMeaning';

export const addressType = defineMeaning({
  id: 'location.addressType',
  title: 'a kind of address',
  gives: 'text',
  names: [
    'address type',
    'address label',
    'address|postal address|customer address|location > type',
    'address|postal address|customer address > label',
    'address|postal address > kind',
    'location type',
    'place type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Address.type: string', 'Customer.address_type: string', 'Address.label: string'],
});

const VALUES = ['home', 'work', 'billing', 'shipping', 'office', 'other'] as const;
