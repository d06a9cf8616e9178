import { defineMeaning } from '../defineMeaning';
import { expiryEdges } from '../edges/timeEdges';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const due = defineMeaning({
  id: 'date.due',
  title: 'a day by which it is due',
  gives: 'day',
  types: ['date', 'string', 'number'],
  names: phrases(`
    due date; due on; due by; due at; = due; date due; payment due date; payment due; deadline;
    deadline date; deadline at; target date; target completion date; complete by; finish by; respond by;
    needed by; required by; must ship by; ship by date; ship by; expected completion date; due day;
    submission deadline; application deadline; maturity date; matures at; matures on; promised by;
    estimated completion; estimated completion date; goal date; review by; answer by
  `),
  generate: draw => draw.facet(timelineFacet).day('due'),
  edgeCases: expiryEdges,
  examples: [
    'Task.dueDate: string',
    'Invoice.due_on: Date',
    'Ticket.deadline: Date',
    'milestone.due_at: string',
  ],
});
