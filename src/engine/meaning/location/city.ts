import { defineMeaning } from '../defineMeaning';
import { cityEdges } from '../edges/placeEdges';
import { placeFacet } from '../facets/place';
import { addresses } from './tables/owners';

export const city = defineMeaning({
  id: 'location.city',
  title: 'a city',
  gives: 'text',
  names: [
    'city',
    'city name',
    'town',
    'locality',
    'municipality',
    `${addresses} > locality`,
    `${addresses} > town`,
    'city|town > name',
    'city|town > label',
    'home city',
    'office city',
    'branch city',
    'village',
    'address city',
    'city town',
  ],
  generate: draw => draw.facet(placeFacet).city,
  edgeCases: cityEdges,
  examples: [
    'Address.city: string',
    'User.city_name: string',
    'Customer.town: string',
    'City.name: string',
    'Order.shippingCity: string',
    'Geo.locality: string',
  ],
});
