import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const measureText = defineMeaning({
  id: 'food.measureText',
  title: 'an amount of an ingredient',
  gives: 'text',
  names: phrases(`
    ingredient|recipe ingredient > quantity; ingredient|recipe ingredient > amount; serving size;
    ingredient amount; portion size; ingredient quantity; ingredient|recipe ingredient > measure;
    ingredient measure; portion; drink|cocktail > size; serving; = ingredient dose;
    ingredient|recipe ingredient > measurement
  `),
  generate: draw => `${String(draw.random.int(1, 12) * 25)} ${draw.random.pick(['g', 'g', 'ml'])}`,
  examples: ['Ingredient.amount: string', 'food.serving_size: string'],
});
