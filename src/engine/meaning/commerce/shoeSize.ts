import { defineMeaning } from '../defineMeaning';

export const shoeSize = defineMeaning({
  id: 'commerce.shoeSize',
  title: 'a shoe size',
  gives: 'number',
  names: ['shoe size'],
  generate: draw => draw.number({ minimum: 36, maximum: 46 }),
  examples: ['User.shoeSize: number', 'profile.shoe_size: number'],
});
