import { defineMeaning } from '../defineMeaning';

export const dosageFrequency = defineMeaning({
  id: 'health.dosageFrequency',
  title: 'how often a medication is taken',
  gives: 'text',
  names: [
    'dosage frequency',
    'medication|prescription|drug > dosage frequency',
    'dosing frequency',
    'dosing schedule',
    'medication|prescription|drug > frequency',
    'medication|prescription|drug > schedule',
    'medication|prescription > instruction',
    'dosage instruction',
    'dose frequency',
    'medication frequency',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'Prescription.frequency: string',
    'Medication.dosing_schedule: string',
    'Drug.dosageInstructions: string',
  ],
});

const VALUES = [
  'once daily',
  'twice daily',
  'three times daily',
  'every 8 hours',
  'every 12 hours',
  'once weekly',
  'at bedtime',
  'with breakfast',
  'before meals',
  'as needed',
] as const;
