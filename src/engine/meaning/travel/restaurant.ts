import { defineMeaning } from '../defineMeaning';
import { nameStarts } from '../facets/tables/inventedNames';

export const restaurant = defineMeaning({
  id: 'travel.restaurant',
  title: 'a restaurant',
  gives: 'text',
  names: [
    'restaurant',
    'restaurant name',
    'cafe',
    'cafe name',
    'diner',
    'restaurant|cafe|bar|bistro|eatery|diner|pub|coffee shop|bakery|food truck|pizzeria > name',
    'coffee shop',
    'bistro',
    'bakery',
    'restaurant|cafe > title',
  ],
  generate: draw => `${draw.random.pick(FIRST)} ${draw.random.pick(nameStarts)}${draw.random.pick(LAST)}`,
  examples: [
    'Restaurant.name: string',
    'Order.restaurant: string',
    'Cafe.name: string',
    'Delivery.restaurant_name: string',
  ],
});

const FIRST = [
  'Café',
  'Bistro',
  'Trattoria',
  'Taverna',
  'The Little',
  'Old',
  'Casa',
  'Chez',
  'Brasserie',
  'Blue',
  'Golden',
  'Pizzeria',
  'Bakery',
  'Green',
] as const;
const LAST = [
  '',
  ' Kitchen',
  ' Table',
  ' Garden',
  'ino',
  ' House',
  'ette',
  ' & Sons',
  ' Corner',
  ' Grill',
  'ella',
  ' Yard',
] as const;
