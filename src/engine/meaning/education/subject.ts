import { defineMeaning } from '../defineMeaning';
import { subjects } from './tables/subjects';

export const subject = defineMeaning({
  id: 'education.subject',
  title: 'a school subject',
  gives: 'text',
  names: [
    'school subject',
    'subject name',
    'subject area',
    'teaching subject',
    'teacher|lesson|exam|class|grade|school|course|student|tutor|pupil|textbook|homework > subject',
    'subject > name',
    'subject taught',
    'favorite subject',
  ],
  generate: draw => draw.random.pick(subjects),
  examples: [
    'Teacher.subject: string',
    'Exam.subject: string',
    'Subject.name: string',
    'Lesson.subject_name: string',
  ],
});
