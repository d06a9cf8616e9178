import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const animal = defineMeaning({
  id: 'nature.animal',
  title: 'an animal',
  gives: 'text',
  names: phrases(`
    animal; animal type; animal name; animal species;
    pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > species;
    pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > = type;
    pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > = kind; pet type; = pet species;
    pet species; pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > category;
    favorite animal; = wildlife; wildlife; mammal; spirit animal; pet kind; animal kind; livestock; mascot;
    animal category
  `),
  aliases: ['animal.type'],
  generate: draw =>
    draw.random.pick([
      'dog',
      'cat',
      'rabbit',
      'horse',
      'hamster',
      'goat',
      'sheep',
      'parrot',
      'turtle',
      'ferret',
      'duck',
      'guinea pig',
    ]),
  examples: ['Pet.species: string', 'Zoo.animal: string', 'Pet.type: string'],
});
