import { sgNric } from '../../privacy/kinds/sgNric';
import { defineMeaning } from '../defineMeaning';

export const nric = defineMeaning({
  id: 'government.nric',
  title: 'a Singaporean NRIC number',
  gives: 'text',
  names: ['nric', 'nric number', 'fin number', 'nric fin'],
  aliases: ['sg-nric'],
  generate: draw => sgNric.generate(draw.random, {}),
  examples: ['Person.nric: string', 'Visitor.nric_number: string'],
});
