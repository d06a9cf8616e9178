import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const drink = defineMeaning({
  id: 'food.drink',
  title: 'a drink',
  gives: 'text',
  names: phrases(`
    drink; beverage; drink name; drink|beverage|cocktail|coffee|tea|wine|beer > = name; beverage name;
    cocktail; = coffee; cocktail name; coffee; coffee type; beer; wine; wine name; tea; beer name;
    favorite drink; = beer; wine type; coffee order
  `),
  generate: draw =>
    draw.random.pick([
      'espresso',
      'green tea',
      'lemonade',
      'apple juice',
      'sparkling water',
      'hot chocolate',
      'ginger ale',
      'iced tea',
      'cappuccino',
      'oat latte',
      'red wine',
      'pale ale',
      'tonic water',
      'smoothie',
    ]),
  examples: ['Order.drink: string', 'Beverage.name: string', 'menu.cocktail_name: string'],
});
