import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { projectKeys } from './tables/names';

export const ticketKey = defineMeaning({
  id: 'software.ticketKey',
  title: 'a key of a ticket',
  gives: 'text',
  names: phrases(`
    ticket key; issue key; ticket id key; jira key; jira ticket;
    issue|ticket|story|epic|bug|jira issue > = key; issue number; issue ref;
    ticket|issue|story > = reference; issue|task|bug > = number; task number; task key; jira issue;
    story key; epic key; bug number; parent issue key; epic link; jira id; task code; issue code;
    task|issue|bug > = code; linear id
  `),
  generate: draw => `${draw.random.pick(projectKeys)}-${String(draw.random.int(10, 9999))}`,
  examples: ['Issue.key: string', 'commit.jira_key: string', 'Task.taskNumber: string'],
});
