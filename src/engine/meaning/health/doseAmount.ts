import { defineMeaning } from '../defineMeaning';

export const doseAmount = defineMeaning({
  id: 'health.doseAmount',
  title: 'an amount of a medication',
  gives: 'number',
  names: [
    'dosage',
    'dose',
    'dose amount',
    'daily dose',
    'dosage amount',
    'dose quantity',
    'medication|drug > strength',
  ],
  unit: 'mg',
  generate: draw => draw.number({ minimum: 5, maximum: 500 }),
  examples: ['Prescription.dose: number', 'Medication.dosageMg: number', 'Drug.daily_dose: number'],
});
