import { ukNhs } from '../../privacy/kinds/ukNhs';
import { defineMeaning } from '../defineMeaning';

export const nhsNumber = defineMeaning({
  id: 'government.nhsNumber',
  title: 'an NHS number',
  gives: 'text',
  names: ['nhs number', 'nhs id', '= nhs', 'nhs no'],
  aliases: ['uk-nhs'],
  generate: draw => ukNhs.generate(draw.random, {}),
  examples: ['Patient.nhsNumber: string', 'Referral.nhs_number: string'],
});
