import { defineMeaning } from '../defineMeaning';

export const route = defineMeaning({
  id: 'health.route',
  title: 'how a medication is given',
  gives: 'text',
  names: [
    'administration route',
    'route of administration',
    'medication|prescription|drug|vaccination|immunization > route',
    'drug route',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Prescription.route: string', 'Medication.administration_route: string'],
});

const VALUES = [
  'oral',
  'intravenous',
  'intramuscular',
  'subcutaneous',
  'topical',
  'inhaled',
  'nasal',
  'sublingual',
] as const;
