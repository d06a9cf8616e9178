import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const priority = defineMeaning({
  id: 'software.priority',
  title: 'a priority',
  gives: 'text',
  names: phrases(`
    priority; priority level; = prio; urgency; importance; task priority; ticket priority; priority name;
    urgency level; priority label; criticality; = precedence; issue priority; priority class;
    importance level
  `),
  generate: draw => draw.random.pick(['low', 'medium', 'medium', 'high', 'urgent']),
  examples: ['Task.priority: string', 'ticket.priority_level: string', 'Issue.urgency: string'],
});
