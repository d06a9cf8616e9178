import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const endDate = defineMeaning({
  id: 'date.endDate',
  title: 'a day on which it ends',
  gives: 'day',
  names: phrases(`
    end date; ending date; ended day; date end; to date; date to; last day; = end day; termination date;
    terminated date; date terminated; leave date; leaving date; exit date; contract end; lease end;
    graduation date; discharge date; rental end; trial end; term end; employment end; separation date;
    resignation date
  `),
  generate: draw => draw.facet(timelineFacet).day('ended'),
  examples: ['Project.endDate: string', 'Employee.terminationDate: Date', 'student.graduation_date: string'],
});
