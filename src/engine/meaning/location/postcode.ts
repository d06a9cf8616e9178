import { defineMeaning } from '../defineMeaning';
import { postcodeEdges } from '../edges/placeEdges';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const postcode = defineMeaning({
  id: 'location.postcode',
  title: 'a postal code',
  gives: 'text',
  names: [
    'postal code',
    'zip code',
    'post code',
    'postal',
    'zip',
    `${addresses} > postal`,
    'zip postal code',
    'zip or postal code',
    'billing zip',
    'pin code',
    'address postal code',
    'postal zip',
    'postal area',
  ],
  aliases: ['location.zipCode', 'postal-code', 'zip'],
  generate: draw => draw.facet(placeFacet).postcode,
  edgeCases: postcodeEdges,
  examples: [
    'Address.postalCode: string',
    'Customer.zip: string',
    'Order.billing_zip_code: string',
    'Adresse.plz: string',
    'User.postcode: string',
  ],
});
