import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bedrooms = defineMeaning({
  id: 'property.bedrooms',
  title: 'a number of bedrooms',
  gives: 'number',
  names: phrases(`
    bedroom; bedrooms count; bedroom count; = beds; bed; bed count; beds count; = bed; min bedroom;
    beds total; sleeps
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 6 }),
  examples: ['House.bedrooms: number', 'listing.bedroom_count: number', 'Rental.beds: number'],
});
