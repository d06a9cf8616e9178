import { defineMeaning } from '../defineMeaning';

export const grade = defineMeaning({
  id: 'education.grade',
  title: 'a grade',
  gives: 'text',
  names: [
    'grade',
    'letter grade',
    'final grade',
    'exam|assignment|enrollment|course|student|transcript > mark',
    'grade > letter',
    'course grade',
    'exam grade',
    'grade > value',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Enrollment.grade: string', 'Transcript.final_grade: string', 'Grade.letter: string'],
});

const VALUES = ['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D', 'F'] as const;
