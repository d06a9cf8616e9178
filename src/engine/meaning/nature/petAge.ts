import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const petAge = defineMeaning({
  id: 'nature.petAge',
  title: 'an age of an animal',
  gives: 'number',
  names: phrases(`
    pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > age;
    pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > age year; pet age; animal age;
    dog age
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 15 }),
  examples: ['Pet.age: number', 'dog.age_years: number'],
});
