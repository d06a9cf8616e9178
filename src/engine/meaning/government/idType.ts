import { defineMeaning } from '../defineMeaning';

export const idType = defineMeaning({
  id: 'government.idType',
  title: 'a kind of identity document',
  gives: 'text',
  names: [
    'id type',
    'identity document type',
    'id document type',
    'identification type',
    'identity document|identification|id document > type',
    'government id type',
    'kyc document type',
    'proof of identity',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Kyc.idType: string', 'Applicant.identification_type: string'],
});

const VALUES = [
  'passport',
  'national_id',
  'driver_license',
  'residence_permit',
  'visa',
  'birth_certificate',
] as const;
