import { defineMeaning } from '../defineMeaning';

export const cuisine = defineMeaning({
  id: 'travel.cuisine',
  title: 'a cuisine',
  gives: 'text',
  names: [
    'cuisine',
    'cuisine type',
    'cuisine name',
    'cuisine > name',
    'food type',
    'kitchen style',
    'restaurant > category',
    'restaurant > type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Restaurant.cuisine: string', 'Recipe.cuisine_type: string', 'Restaurant.category: string'],
});

const VALUES = [
  'Italian',
  'Japanese',
  'Mexican',
  'Indian',
  'Thai',
  'Greek',
  'Lebanese',
  'French',
  'Spanish',
  'Vietnamese',
  'Korean',
  'Turkish',
  'Ethiopian',
  'Peruvian',
  'Moroccan',
  'Georgian',
  'Polish',
  'Chinese',
  'Vegan',
  'Seafood',
] as const;
