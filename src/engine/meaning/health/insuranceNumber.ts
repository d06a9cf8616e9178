import { defineMeaning } from '../defineMeaning';

export const insuranceNumber = defineMeaning({
  id: 'health.insuranceNumber',
  title: 'an insurance number',
  gives: 'text',
  names: [
    'insurance member id',
    'insurance|coverage|policy|health insurance > member id',
    'insurance|coverage|health insurance > number',
    'health insurance number',
    'patient|insured > insurance number',
    'insurance group number',
    'subscriber id',
    'health card number',
  ],
  generate: draw => `TEST-${draw.random.characters(3, 'ABCDEFGHJKLMNPQRSTUVWXYZ')}-${draw.random.digits(7)}`,
  examples: [
    'Patient.insuranceNumber: string',
    'Insurance.member_id: string',
    'Patient.health_insurance_number: string',
  ],
});
