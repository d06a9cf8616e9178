import { defineMeaning } from '../defineMeaning';

export const smokingStatus = defineMeaning({
  id: 'health.smokingStatus',
  title: 'whether somebody smokes',
  gives: 'text',
  names: ['smoking status', 'smoker status', 'tobacco use', 'smoking'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Patient.smokingStatus: string', 'Intake.tobacco_use: string'],
});

const VALUES = ['never', 'former', 'occasional', 'daily'] as const;
