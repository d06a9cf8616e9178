import { ukNino } from '../../privacy/kinds/ukNino';
import { defineMeaning } from '../defineMeaning';

export const nino = defineMeaning({
  id: 'government.nino',
  title: 'a British national insurance number',
  gives: 'text',
  names: ['nino', 'national insurance number', 'ni number', 'national insurance'],
  aliases: ['uk-nino'],
  generate: draw => ukNino.generate(draw.random, {}),
  examples: ['Employee.nino: string', 'Person.national_insurance_number: string'],
});
