import { defineMeaning } from '../defineMeaning';

export const performanceRating = defineMeaning({
  id: 'hr.performanceRating',
  title: 'how somebody did at work',
  gives: 'text',
  names: [
    'performance rating',
    'performance review rating',
    'performance level',
    'performance review|performance|appraisal > rating',
    'performance review|appraisal > result',
    'review outcome',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Review.performanceRating: string', 'Appraisal.rating: string'],
});

const VALUES = [
  'Outstanding',
  'Exceeds expectations',
  'Meets expectations',
  'Partly meets expectations',
  'Needs improvement',
] as const;
