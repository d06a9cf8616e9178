import { defineMeaning } from '../defineMeaning';
import { subjects } from './tables/subjects';

export const fieldOfStudy = defineMeaning({
  id: 'education.fieldOfStudy',
  title: 'a field of study',
  gives: 'text',
  names: [
    'study field',
    'field study',
    'major',
    '= discipline',
    'academic field',
    'study program',
    'study programme',
    'study course',
    'academic discipline',
    'education|degree|student > field',
    'area of study',
    'study area',
    'academic program',
    'concentration major',
    'minor subject',
  ],
  generate: draw => draw.random.pick(subjects),
  examples: ['Education.fieldOfStudy: string', 'Student.major: string', 'Degree.study_program: string'],
});
