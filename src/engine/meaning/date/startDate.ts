import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';
import { eventOwners } from './owners';

export const startDate = defineMeaning({
  id: 'date.startDate',
  title: 'a day on which it starts',
  gives: 'day',
  names: phrases(`
    start date; starting date; date start; begin date; beginning date; from date; date from; = start day;
    first day; hire date; hired at; hired on; = hired; date hired; employed since; employment date;
    employment start; occupation start; term start; contract start; lease start; tenure start;
    admission day; rental start; trial start; ${eventOwners} > date; loan date; lease date
  `),
  generate: draw => draw.facet(timelineFacet).day('started'),
  examples: [
    'Project.startDate: string',
    'Employee.hireDate: Date',
    'employee.hired_at: string',
    'Event.date: string',
  ],
});
