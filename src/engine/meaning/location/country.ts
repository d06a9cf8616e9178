import { defineMeaning } from '../defineMeaning';
import { countryEdges } from '../edges/placeEdges';
import { placeFacet } from '../facets/place';

export const country = defineMeaning({
  id: 'location.country',
  title: 'a country',
  gives: 'text',
  names: [
    'country',
    'country name',
    'home country',
    'shipping country',
    'billing country',
    'country of residence',
    'residence country',
    'birth country',
    'country of origin',
    'issuing country',
    'country region',
    'destination country',
    'origin country',
  ],
  generate: draw => draw.facet(placeFacet).countryName,
  edgeCases: countryEdges,
  examples: [
    'Address.country: string',
    'User.country_name: string',
    'Product.countryOfOrigin: string',
    'Company.country: string',
    'Customer.cntry: string',
  ],
});
