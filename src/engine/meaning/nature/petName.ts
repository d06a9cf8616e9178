import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const petName = defineMeaning({
  id: 'nature.petName',
  title: 'a name of a pet',
  gives: 'text',
  names: phrases(`
    pet name; pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > = name; = pet; dog name;
    cat name; pet; horse name; pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > nickname;
    pet|dog|cat|animal|horse|puppy|kitten|livestock|rabbit|bird pet > call name
  `),
  aliases: ['animal.petName'],
  generate: draw =>
    draw.random.pick([
      'Bella',
      'Max',
      'Luna',
      'Rocky',
      'Milo',
      'Daisy',
      'Coco',
      'Buddy',
      'Nala',
      'Oscar',
      'Ruby',
      'Simba',
      'Poppy',
      'Teddy',
      'Willow',
      'Biscuit',
      'Pepper',
      'Ginger',
      'Shadow',
      'Maple',
      'Olive',
      'Pixel',
      'Waffles',
      'Mochi',
      'Ziggy',
      'Hazel',
      'Archie',
      'Cleo',
      'Finn',
      'Juno',
    ]),
  examples: ['Pet.name: string', 'owner.pet_name: string', 'Dog.name: string'],
});
