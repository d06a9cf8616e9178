import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const ended = defineMeaning({
  id: 'date.ended',
  title: 'when it ended',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    ended at; ended on; = ended; end at; ends at; ended date; completed at; completed on; = completed;
    completion date; completed date; date completed; finished at; finished on; = finished; finish date;
    finished date; closed at; closed on; = closed; close date; closed date; closing date; date closed;
    resolved at; resolved on; resolution date; resolved date; solved at; done at; stopped at; left at;
    logged out at; signed out at; disconnected at; left on; departed on; period end; current period end;
    booking end; scheduled end; planned end; actual end; graduated at; returned at; returned on;
    return date; terminated at; terminated on; = terminated; last day worked; dissolved at; retired at;
    won at; lost at; sold out at; period > = end; subscription|trial|membership > = end
  `),
  generate: draw => draw.facet(timelineFacet).at('ended'),
  examples: [
    'Task.completedAt: Date',
    'Issue.closed_at: string',
    'Ticket.resolvedAt: string',
    'Employee.terminatedAt: Date',
    'Subscription.current_period_end: number',
  ],
});
