import { defineMeaning } from '../defineMeaning';

export const semester = defineMeaning({
  id: 'education.semester',
  title: 'a semester',
  gives: 'text',
  names: [
    'semester',
    'academic term',
    'school term',
    'course|student|enrollment|class|transcript|grade > term',
    'study term',
    'trimester',
  ],
  generate: draw =>
    `${draw.random.pick(SEASONS)} ${String(new Date(draw.now).getUTCFullYear() - draw.random.int(0, 3))}`,
  examples: ['Course.semester: string', 'Enrollment.term: string', 'Student.academic_term: string'],
});

const SEASONS = ['Spring', 'Summer', 'Fall'] as const;
