import { defineMeaning } from '../defineMeaning';

export const gpa = defineMeaning({
  id: 'education.gpa',
  title: 'a grade point average',
  gives: 'number',
  types: ['number', 'string'],
  names: ['gpa', 'cgpa', 'grade point average', 'grade average', 'average grade'],
  generate: draw => draw.number({ minimum: 1.7, maximum: 4, decimals: 2, shape: 'middle' }),
  examples: ['Student.gpa: number', 'Transcript.grade_point_average: number'],
});
