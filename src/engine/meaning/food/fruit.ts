import { defineMeaning } from '../defineMeaning';

export const fruit = defineMeaning({
  id: 'food.fruit',
  title: 'a fruit',
  gives: 'text',
  names: ['fruit', 'fruit name', 'fruit > = name', 'favorite fruit', '= fruits'],
  aliases: ['food.fruit'],
  generate: draw =>
    draw.random.pick([
      'apple',
      'banana',
      'cherry',
      'grape',
      'kiwi',
      'lemon',
      'mango',
      'orange',
      'peach',
      'pear',
      'plum',
      'raspberry',
      'strawberry',
      'fig',
    ]),
  examples: ['Basket.fruit: string', 'smoothie.fruits: string'],
});
