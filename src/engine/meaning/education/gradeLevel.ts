import { defineMeaning } from '../defineMeaning';

export const gradeLevel = defineMeaning({
  id: 'education.gradeLevel',
  title: 'a year of school',
  gives: 'number',
  names: [
    'grade level',
    'school grade',
    'class year level',
    'student|pupil|classroom|class|child > grade',
    'school level',
    'year group',
  ],
  generate: draw => draw.number({ minimum: 1, maximum: 12 }),
  examples: ['Student.gradeLevel: number', 'Pupil.grade: number', 'Classroom.grade_level: number'],
});
