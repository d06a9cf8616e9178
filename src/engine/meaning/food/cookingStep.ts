import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cookingStep = defineMeaning({
  id: 'food.cookingStep',
  title: 'a step of a recipe',
  gives: 'text',
  names: phrases(`
    cooking step; recipe|recipe step|cooking step|preparation step > instruction; recipe > step;
    recipe step; preparation step; cooking instruction; recipe|recipe step|cooking step > direction;
    recipe step|cooking step > = text; recipe step|cooking step > description; recipe > method; preparation;
    recipe > preparation
  `),
  generate: draw =>
    `${draw.random.pick(['Chop', 'Stir', 'Add', 'Mix', 'Bake', 'Simmer', 'Whisk', 'Fold in', 'Drain', 'Season'])} the ${draw.random.pick(['onions', 'vegetables', 'dough', 'sauce', 'eggs', 'rice', 'lentils', 'butter', 'mushrooms', 'herbs'])} ${draw.random.pick(['for', 'over low heat for', 'gently for'])} ${String(draw.random.int(2, 25))} minutes.`,
  examples: ['Recipe.steps: string', 'RecipeStep.instruction: string', 'recipe.directions: string'],
});
