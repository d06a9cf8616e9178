import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bathrooms = defineMeaning({
  id: 'property.bathrooms',
  title: 'a number of bathrooms',
  gives: 'number',
  names: phrases(`
    bathroom; bathrooms count; bathroom count; bath; half bath; = baths; toilet; full bath; bath count;
    parking space; parking space count; parking; parking spot count; garage space; garage;
    parking spaces count
  `),
  generate: draw => draw.number({ minimum: 1, maximum: 4 }),
  examples: ['House.bathrooms: number', 'listing.bath_count: number'],
});
