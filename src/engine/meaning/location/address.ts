import { defineMeaning } from '../defineMeaning';
import { placeFacet, writeAddress } from '../facets/place';
import { addresses } from './tables/owners';

export const address = defineMeaning({
  id: 'location.address',
  title: 'a postal address on one line',
  gives: 'text',
  names: [
    'address',
    'full address',
    'formatted address',
    'mailing address',
    'postal address',
    'home address',
    'shipping address',
    'billing address',
    'delivery address',
    'address text',
    'street address full',
    'single line address',
    'work address',
    'company address',
    'permanent address',
    'address string',
    'pickup address',
    'return address',
    'office address',
    `${addresses} > display name`,
    'residential address',
    'home',
    'registered address',
  ],
  generate: draw => writeAddress(draw.facet(placeFacet), draw.locale),
  examples: [
    'User.address: string',
    'Order.shippingAddress: string',
    'Invoice.billing_address: string',
    'Place.formattedAddress: string',
    'Store.addr: string',
  ],
});
