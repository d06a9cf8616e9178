import { defineMeaning } from '../defineMeaning';

export const insuranceNumber = defineMeaning({
  id: 'health.insuranceNumber',
  title: 'an insurance number',
  gives: 'text',
  names: [
    'insurance number',
    'policy number',
    'insurance id',
    'insurance policy number',
    'insurance member id',
    'policy id',
    'insurance|coverage|policy|health insurance > member id',
    'insurance|coverage|policy|insurance policy > number',
    'health insurance number',
    'group number',
    'subscriber id',
    'health card number',
  ],
  generate: draw => `TEST-${draw.random.characters(3, 'ABCDEFGHJKLMNPQRSTUVWXYZ')}-${draw.random.digits(7)}`,
  examples: [
    'Patient.insuranceNumber: string',
    'Policy.policyNumber: string',
    'Insurance.member_id: string',
    'Claim.insurance_policy_number: string',
  ],
});
