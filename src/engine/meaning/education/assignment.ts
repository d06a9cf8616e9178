import { defineMeaning } from '../defineMeaning';
import { subjects } from './tables/subjects';

export const assignment = defineMeaning({
  id: 'education.assignment',
  title: 'an assignment',
  gives: 'text',
  names: [
    'assignment title',
    'assignment name',
    'homework',
    'assignment|homework|exam|quiz|essay > title',
    'assignment|homework|exam|quiz|test paper > name',
    'exam name',
    'quiz title',
    'exam title',
    'quiz name',
    '= exam',
    '= quiz',
  ],
  generate: draw =>
    `${draw.random.pick(subjects)}: ${draw.random.pick(KINDS)} ${String(draw.random.int(1, 12))}`,
  examples: [
    'Assignment.title: string',
    'Quiz.name: string',
    'Exam.title: string',
    'Grade.assignment_title: string',
  ],
});

const KINDS = [
  'essay',
  'exercise',
  'group project',
  'lab report',
  'midterm',
  'problem set',
  'presentation',
  'quiz',
  'reading log',
  'worksheet',
] as const;
