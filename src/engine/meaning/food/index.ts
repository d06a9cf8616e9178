import { allergen } from './allergen';
import { cookingStep } from './cookingStep';
import { drink } from './drink';
import { fruit } from './fruit';
import { ingredient } from './ingredient';
import { mealType } from './mealType';
import { measureText } from './measureText';
import { meat } from './meat';
import { nutrient } from './nutrient';
import { servings } from './servings';
import { sodium } from './sodium';
import { spice } from './spice';
import { vegetable } from './vegetable';
import type { MeaningDefinition } from '../defineMeaning';
import { cuisine } from './cuisine';
import { spiceLevel } from './spiceLevel';

/** Meanings of the group `food`. Order decides between equally good matches. */
export const foodMeanings = [
  ingredient,
  fruit,
  vegetable,
  spice,
  meat,
  drink,
  mealType,
  servings,
  nutrient,
  sodium,
  cookingStep,
  measureText,
  allergen,
  cuisine,
  spiceLevel,
] as const satisfies readonly MeaningDefinition[];
