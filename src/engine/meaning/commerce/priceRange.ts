import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const priceRange = defineMeaning({
  id: 'commerce.priceRange',
  title: 'a range of prices in signs',
  gives: 'text',
  names: phrases(`
    price range; price level; price tier; price category
  `),
  generate: draw => draw.random.pick(['$', '$$', '$$$', '$$$$']),
  examples: ['Restaurant.priceRange: string', 'venue.price_level: string'],
});
