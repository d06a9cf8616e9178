import { defineMeaning } from '../defineMeaning';

export const painLevel = defineMeaning({
  id: 'health.painLevel',
  title: 'a pain level from 0 to 10',
  gives: 'number',
  names: ['pain level', 'pain score', 'pain scale', 'pain intensity', 'pain rating'],
  generate: draw => draw.number({ minimum: 0, maximum: 10, shape: 'low' }),
  examples: ['Visit.painLevel: number', 'Triage.pain_score: number'],
});
