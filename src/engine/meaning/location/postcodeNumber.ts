import { defineMeaning } from '../defineMeaning';
import { fitted } from '../facets/fitted';
import { placeFacet } from '../facets/place';

export const postcodeNumber = defineMeaning({
  id: 'location.postcodeNumber',
  title: 'a postal code as a number',
  gives: 'number',
  names: ['postal code', 'zip code', 'zip', 'post code'],
  generate: draw =>
    fitted(draw, Number(draw.facet(placeFacet).postcode.replace(/\D/g, '').slice(0, 9)), {
      minimum: 10_000,
      maximum: 99_999,
    }),
  examples: ['Address.zipCode: number', 'Customer.zip: number', 'Address.postal_code: number'],
});
