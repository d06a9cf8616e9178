import { auMedicare } from '../../privacy/kinds/auMedicare';
import { defineMeaning } from '../defineMeaning';

export const medicareNumber = defineMeaning({
  id: 'government.medicareNumber',
  title: 'an Australian Medicare number',
  gives: 'text',
  names: ['medicare number', 'medicare card number', 'medicare id', 'medicare'],
  aliases: ['au-medicare'],
  generate: draw => auMedicare.generate(draw.random, {}),
  examples: ['Patient.medicareNumber: string', 'Claim.medicare_card_number: string'],
});
