import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const ingredient = defineMeaning({
  id: 'food.ingredient',
  title: 'an ingredient',
  gives: 'text',
  names: phrases(`
    ingredient; ingredient name; food ingredient;
    ingredient|topping|spice|grocery item|grocery|food|ingredient line|pantry item|shopping item > = name;
    topping; = food; food; grocery item; ingredient list; main ingredient; garnish; ingredient|food > title;
    shopping list item; food name; = topping; ingredient|food > = item; pantry item;
    ingredient|food > label; allergen ingredient; favorite food; snack; = snack
  `),
  aliases: ['food.ingredient'],
  generate: draw =>
    draw.random.pick([
      'flour',
      'sugar',
      'butter',
      'eggs',
      'milk',
      'olive oil',
      'garlic',
      'onion',
      'tomatoes',
      'basil',
      'rice',
      'lentils',
      'carrots',
      'spinach',
      'cheddar',
      'yogurt',
      'lemon',
      'black pepper',
      'salt',
      'honey',
      'almonds',
      'oats',
      'mushrooms',
      'chickpeas',
    ]),
  examples: ['Recipe.ingredients: string', 'Ingredient.name: string', 'pizza.topping: string'],
});
