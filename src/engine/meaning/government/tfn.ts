import { auTfn } from '../../privacy/kinds/auTfn';
import { defineMeaning } from '../defineMeaning';

export const tfn = defineMeaning({
  id: 'government.tfn',
  title: 'an Australian tax file number',
  gives: 'text',
  names: ['tfn', 'tax file number'],
  aliases: ['au-tfn'],
  generate: draw => auTfn.generate(draw.random, {}),
  examples: ['Employee.tfn: string', 'Person.tax_file_number: string'],
});
