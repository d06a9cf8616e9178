import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { dishSides, dishStyles, dishes } from './tables/dishes';

export const menuItem = defineMeaning({
  id: 'commerce.menuItem',
  title: 'a dish on a menu',
  gives: 'text',
  names: phrases(`
    menu item; menu item name; dish; dish name; dish|menu item|meal|recipe|course meal > = name;
    dish|meal|recipe|menu item > title; recipe name; recipe title; meal; meal name; day special; food item;
    = recipe; = entree; main course; signature dish
  `),
  aliases: ['food.dish', 'food.description'],
  generate: draw =>
    `${draw.random.pick(dishStyles)} ${draw.random.pick(dishes)} ${draw.random.pick(dishSides)}`,
  examples: ['Recipe.title: string', 'Dish.name: string', 'order.menu_item: string', 'Meal.name: string'],
});
