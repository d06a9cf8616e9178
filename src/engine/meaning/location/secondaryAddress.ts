import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const secondaryAddress = defineMeaning({
  id: 'location.secondaryAddress',
  title: 'the second line of an address',
  gives: 'text',
  names: [
    'address line 2',
    'address 2',
    `${addresses} > line 2`,
    'street 2',
    'street line 2',
    'secondary address',
    '= apartment',
    'apt',
    '= suite',
    `${addresses} > suite`,
    `${addresses} > apartment`,
    'address suite',
    'suite number',
    'unit number',
    'flat number',
    'apartment number',
    'address extra',
    'address complement',
    'address supplement',
    'apt number',
    `${addresses} > unit`,
    `${addresses} > flat`,
    'street address 2',
    `${addresses} > complement`,
  ],
  generate: draw => draw.facet(placeFacet).secondary,
  examples: [
    'Address.line2: string',
    'Customer.address_line_2: string',
    'Address.apartment: string',
    'Order.shippingAddress2: string',
    'Location.suite: string',
  ],
});
