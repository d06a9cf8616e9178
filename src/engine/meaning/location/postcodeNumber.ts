import { defineMeaning } from '../defineMeaning';
import { placeFacet } from '../facets/place';

export const postcodeNumber = defineMeaning({
  id: 'location.postcodeNumber',
  title: 'a postal code as a number',
  gives: 'number',
  names: ['postal code', 'zip code', 'zip', 'post code'],
  generate: draw => Number(draw.facet(placeFacet).postcode.replace(/\D/g, '').slice(0, 9)),
  examples: ['Address.zipCode: number', 'Customer.zip: number', 'Address.postal_code: number'],
});
