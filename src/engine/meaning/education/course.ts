import type { Stream } from '../../random/stream';
import { defineMeaning } from '../defineMeaning';
import { subjects } from './tables/subjects';

export const course = defineMeaning({
  id: 'education.course',
  title: 'a course',
  gives: 'text',
  names: [
    'course',
    'course name',
    'course title',
    'course|module|lecture|workshop|seminar|training|webinar|tutorial > title',
    'course|lecture|workshop|seminar|training|tutorial > name',
    'module title',
    'workshop title',
    'lecture title',
    'training title',
    'seminar',
  ],
  generate: draw => titleCourse(draw.random),
  examples: [
    'Course.title: string',
    'Course.name: string',
    'Enrollment.course: string',
    'Student.course_name: string',
    'Workshop.title: string',
    'Webinar.title: string',
  ],
});

const INTRODUCTIONS = [
  'Introduction to',
  'Foundations of',
  'Advanced',
  'Applied',
  'Topics in',
  'Principles of',
  'History of',
  'Methods of',
  'Seminar in',
  'Practical',
] as const;
const AUDIENCES = [
  'Beginners',
  'Engineers',
  'Teachers',
  'Designers',
  'Managers',
  'Everyone',
  'Researchers',
  'Writers',
  'Founders',
  'Nurses',
  'Analysts',
  'Musicians',
  'Planners',
  'Curious People',
] as const;

function titleCourse(random: Stream): string {
  const style = random.int(0, 9);
  const subject = random.pick(subjects);
  if (style < 3) return `${random.pick(INTRODUCTIONS)} ${subject}`;
  if (style < 6) return `${subject} for ${random.pick(AUDIENCES)}`;
  const other = random.pick(subjects);
  return other === subject ? `${subject} in Practice` : `${subject} and ${other}`;
}
