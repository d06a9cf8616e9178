import { defineMeaning } from '../defineMeaning';
import { subjects } from './tables/subjects';

export const lesson = defineMeaning({
  id: 'education.lesson',
  title: "a lesson's title",
  gives: 'text',
  names: [
    'lesson',
    'lesson title',
    'lesson name',
    'lesson|chapter lesson|unit lesson > title',
    'lesson > name',
    'lesson topic',
  ],
  generate: draw =>
    `${draw.random.pick(VERBS)} ${draw.random.pick(subjects)}, part ${String(draw.random.int(1, 9))}`,
  examples: ['Lesson.title: string', 'Course.lessons: string', 'Lesson.name: string'],
});

const VERBS = [
  'Exploring',
  'Reading',
  'Practicing',
  'Discussing',
  'Testing',
  'Drawing',
  'Measuring',
  'Reviewing',
  'Applying',
  'Comparing',
] as const;
