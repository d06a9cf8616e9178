import { defineMeaning } from '../defineMeaning';

export const starRating = defineMeaning({
  id: 'travel.starRating',
  title: 'stars of a hotel',
  gives: 'number',
  names: [
    'star rating',
    'hotel star',
    'hotel|accommodation|resort > star',
    'hotel|accommodation|resort > category',
    'hotel class',
    'hotel rating',
    '= star',
  ],
  generate: draw => draw.number({ minimum: 1, maximum: 5, shape: 'middle' }),
  examples: ['Hotel.stars: number', 'Accommodation.starRating: number', 'Listing.hotel_class: number'],
});
