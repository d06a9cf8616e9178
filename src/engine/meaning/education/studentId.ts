import { defineMeaning } from '../defineMeaning';

export const studentId = defineMeaning({
  id: 'education.studentId',
  title: "a student's number",
  gives: 'text',
  names: [
    'student id',
    'student number',
    'matriculation number',
    'enrollment number',
    'pupil id',
    'student identifier',
    'learner id',
  ],
  generate: draw => `S${draw.random.digits(7)}`,
  examples: [
    'Student.studentId: string',
    'Enrollment.student_number: string',
    'Exam.matriculation_number: string',
  ],
});
