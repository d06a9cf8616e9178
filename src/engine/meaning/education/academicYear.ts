import { defineMeaning } from '../defineMeaning';

export const academicYear = defineMeaning({
  id: 'education.academicYear',
  title: 'a school year',
  gives: 'text',
  names: [
    'academic year',
    'school year',
    'class|report|student|school|course|enrollment|transcript|report card > academic year',
    'class|report|student|school|course|enrollment|transcript|report card > school year',
    'study year',
    'class of year',
  ],
  generate: draw => writeYear(new Date(draw.now).getUTCFullYear() - draw.random.int(1, 5)),
  examples: ['Class.academicYear: string', 'Report.school_year: string'],
});

function writeYear(year: number): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
}
