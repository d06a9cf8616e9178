import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const breed = defineMeaning({
  id: 'nature.breed',
  title: 'a breed',
  gives: 'text',
  names: phrases(`
    breed; dog breed; breed name; pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > breed;
    cat breed; animal breed; pet breed; breed|dog breed > = name
  `),
  aliases: ['animal.dog', 'animal.cat', 'animal.horse', 'animal.rabbit', 'animal.cow'],
  generate: draw =>
    draw.random.pick([
      'Labrador Retriever',
      'Beagle',
      'Border Collie',
      'Siamese',
      'Maine Coon',
      'Dachshund',
      'Poodle',
      'British Shorthair',
      'Greyhound',
      'Corgi',
      'Persian',
      'Whippet',
    ]),
  examples: ['Dog.breed: string', 'pet.breed_name: string'],
});
