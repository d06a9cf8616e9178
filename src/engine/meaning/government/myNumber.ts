import { jpMyNumber } from '../../privacy/kinds/jpMyNumber';
import { defineMeaning } from '../defineMeaning';

export const myNumber = defineMeaning({
  id: 'government.myNumber',
  title: 'a Japanese My Number',
  gives: 'text',
  names: ['my number', 'individual number', 'japanese my number'],
  aliases: ['jp-my-number'],
  generate: draw => jpMyNumber.generate(draw.random, {}),
  examples: ['Employee.myNumber: string', 'Person.my_number: string'],
});
