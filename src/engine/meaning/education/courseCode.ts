import { defineMeaning } from '../defineMeaning';
import { subjects } from './tables/subjects';

export const courseCode = defineMeaning({
  id: 'education.courseCode',
  title: "a course's code",
  gives: 'text',
  names: [
    'course code',
    'course number',
    'module code',
    'course|module|class > code',
    'course|module|class > number',
    'course id',
    'class code',
    'subject code',
  ],
  generate: draw =>
    `${draw.random
      .pick(subjects)
      .replace(/[^A-Za-z]/g, '')
      .slice(0, 4)
      .toUpperCase()} ${String(draw.random.int(100, 599))}`,
  examples: ['Course.code: string', 'Enrollment.course_code: string', 'Module.number: string'],
});
