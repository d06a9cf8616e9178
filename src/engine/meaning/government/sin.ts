import { caSin } from '../../privacy/kinds/caSin';
import { defineMeaning } from '../defineMeaning';

export const sin = defineMeaning({
  id: 'government.sin',
  title: 'a Canadian social insurance number',
  gives: 'text',
  names: ['social insurance number', '= sin', 'sin number'],
  aliases: ['ca-sin'],
  generate: draw => caSin.generate(draw.random, {}),
  examples: ['Employee.sin: string', 'Person.socialInsuranceNumber: string'],
});
