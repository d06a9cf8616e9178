import { defineMeaning } from '../defineMeaning';

export const severity = defineMeaning({
  id: 'health.severity',
  title: 'how serious a condition is',
  gives: 'text',
  names: [
    'allergy severity',
    'symptom severity',
    'allergy|symptom|diagnosis|medical condition|adverse event|condition|injury > severity',
    'allergy severity level',
    'pain severity',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Allergy.severity: string', 'Symptom.severity: string', 'Patient.allergy_severity: string'],
});

const VALUES = ['mild', 'moderate', 'severe', 'life-threatening'] as const;
