import { passport } from '../../privacy/kinds/passport';
import { defineMeaning } from '../defineMeaning';

export const passportNumber = defineMeaning({
  id: 'government.passportNumber',
  title: 'a passport number',
  gives: 'text',
  names: [
    'passport number',
    'passport',
    'passport no',
    'travel document number',
    'passport id',
    'document number',
    'passport > number',
    'travel document|identity document|id document > number',
  ],
  generate: draw => passport.generate(draw.random, {}),
  examples: [
    'Traveler.passportNumber: string',
    'Guest.passport: string',
    'Passport.number: string',
    'Applicant.passport_no: string',
  ],
});
