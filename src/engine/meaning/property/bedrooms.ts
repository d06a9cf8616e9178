import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bedrooms = defineMeaning({
  id: 'property.bedrooms',
  title: 'a number of bedrooms',
  gives: 'number',
  names: phrases(`
    bedroom; number of bedrooms; bedroom count; = beds; bed; bed count; number of beds; = bed; min bedroom;
    beds total; sleeps; number of bed
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 6 }),
  examples: ['House.bedrooms: number', 'listing.bedroom_count: number', 'Rental.beds: number'],
});
