import { defineMeaning } from '../defineMeaning';

export const bloodType = defineMeaning({
  id: 'health.bloodType',
  title: 'a blood type',
  gives: 'text',
  names: ['blood type', 'blood group', 'blood'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Patient.bloodType: string', 'Donor.blood_group: string'],
});

const VALUES = ['O+', 'A+', 'B+', 'O-', 'A-', 'AB+', 'B-', 'AB-'] as const;
