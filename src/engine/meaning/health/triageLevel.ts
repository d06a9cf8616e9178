import { defineMeaning } from '../defineMeaning';

export const triageLevel = defineMeaning({
  id: 'health.triageLevel',
  title: 'how urgent a patient is',
  gives: 'text',
  names: [
    'triage level',
    'triage category',
    'triage priority',
    'acuity',
    'triage > level',
    'urgency level',
    'triage color',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Triage.level: string', 'Visit.triage_category: string'],
});

const VALUES = ['immediate', 'emergent', 'urgent', 'less urgent', 'non-urgent'] as const;
