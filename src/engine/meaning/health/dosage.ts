import { defineMeaning } from '../defineMeaning';

export const dosage = defineMeaning({
  id: 'health.dosage',
  title: 'a dosage',
  gives: 'text',
  names: [
    'dosage',
    'dose',
    'drug dose',
    'medication|drug|prescription > strength',
    'dosage instruction dose',
    'daily dose',
    'medication dose',
    'dose quantity text',
  ],
  generate: draw => `${draw.random.pick(AMOUNTS)} ${draw.random.pick(UNITS)}`,
  examples: ['Prescription.dosage: string', 'Medication.dose: string', 'Drug.daily_dose: string'],
});

const AMOUNTS = ['5', '10', '20', '25', '40', '50', '75', '100', '200', '250', '400', '500'] as const;
const UNITS = ['mg', 'mg', 'mg', 'ml', 'µg'] as const;
