import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const registrationDate = defineMeaning({
  id: 'date.registrationDate',
  title: 'a day of registration',
  gives: 'day',
  names: phrases(`
    registration date; register date; sign up date; signup date; join date; joined date; joining date;
    joined day; enrollment date; enrolment date; enrolled date; subscription date; membership date;
    admission date
  `),
  generate: draw => draw.facet(timelineFacet).day('created'),
  examples: ['Member.joinDate: string', 'student.enrollment_date: Date'],
});
