import { defineMeaning } from '../defineMeaning';
import { personHints } from '../facets/personHints';
import { nationalIdOf } from './tables/nationalIds';
import { people } from '../person/tables/owners';

export const nationalId = defineMeaning({
  id: 'government.nationalId',
  title: 'a national identity number',
  gives: 'text',
  names: [
    'national id',
    'national id number',
    'identity number',
    'identity card number',
    'id card number',
    'personal number',
    'citizen id',
    'national identity number',
    'id number',
    'government id',
    'national number',
    'personal id',
    'personal identity number',
    'personal code',
    'identity card',
    'national identifier',
    'id card',
    'identification number',
    'identity document number',
    'social insurance number number',
    'nin',
    'civil registration number',
    `${people} > national id`,
    'citizen number',
    'national registration number',
  ],
  generate: draw => nationalIdOf(draw.home.code).generate(draw.random, personHints(draw)),
  examples: [
    'Person.nationalId: string',
    'Applicant.national_id_number: string',
    'Citizen.personalNumber: string',
    'Kyc.idNumber: string',
  ],
});
