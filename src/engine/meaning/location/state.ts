import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const state = defineMeaning({
  id: 'location.state',
  title: 'a state, province or region',
  gives: 'text',
  names: [
    `${addresses} > state`,
    `${addresses} > region`,
    `${addresses} > province`,
    'state name',
    'state province',
    'state or province',
    'province',
    'province name',
    'region',
    'region name',
    'prefecture',
    'canton',
    'home state',
    'shipping state',
    'billing state',
    'address state',
    'state|region|province|prefecture > name',
    'administrative area',
    'voivodeship',
    'federal state',
    'address region',
    'state region',
    'birth state',
    'administrative area level 1',
  ],
  generate: draw => draw.facet(placeFacet).region,
  examples: [
    'Address.state: string',
    'Customer.state_province: string',
    'Location.region: string',
    'State.name: string',
    'Order.billing_state: string',
    'PostalAddress.addressRegion: string',
  ],
});
