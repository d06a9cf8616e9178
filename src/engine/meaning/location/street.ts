import { defineMeaning } from '../defineMeaning';
import { streetEdges } from '../edges/placeEdges';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const street = defineMeaning({
  id: 'location.street',
  title: 'a street with its number',
  gives: 'text',
  names: [
    'street',
    'street address',
    'street line',
    'address line',
    'address line 1',
    'address 1',
    `${addresses} > line 1`,
    `${addresses} > line`,
    'address street',
    'street 1',
    'street line 1',
    'address street 1',
    'mailing street',
    'street and number',
    'street number and name',
    'shipping street',
    'billing street',
    'address first line',
    'delivery street',
  ],
  aliases: ['location.streetAddress'],
  generate: draw => draw.facet(placeFacet).street,
  edgeCases: streetEdges,
  examples: [
    'Address.street: string',
    'Address.streetAddress: string',
    'Customer.address_line_1: string',
    'Address.line1: string',
    'Order.shippingStreet: string',
    'Company.addr1: string',
  ],
});
