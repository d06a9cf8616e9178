import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const restaurant = defineMeaning({
  id: 'food.restaurant',
  title: 'a restaurant',
  gives: 'text',
  names: phrases(`
    restaurant name; restaurant;
    restaurant|cafe|bar|bistro|bakery|pub|diner|coffee shop|food truck > = name; cafe; cafe name; bar;
    = eatery; bakery; eatery; bar name; restaurant title; = cafe; = bakery; pub
  `),
  generate: draw =>
    `${draw.random.pick(['The', 'Café', 'Bistro', 'Old', 'Little', 'Casa'])} ${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(draw.random.pick(slugNouns))}`,
  examples: ['Order.restaurant: string', 'Restaurant.name: string', 'booking.restaurant_name: string'],
});
