import { chAhv } from '../../privacy/kinds/chAhv';
import { defineMeaning } from '../defineMeaning';

export const ahv = defineMeaning({
  id: 'government.ahv',
  title: 'a Swiss social security number',
  gives: 'text',
  names: ['ahv', 'ahv number', 'ahv nummer', 'avs number', 'oasi number'],
  aliases: ['ch-ahv'],
  generate: draw => chAhv.generate(draw.random, {}),
  examples: ['Person.ahv: string', 'Employee.ahv_number: string'],
});
