import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const taskStatus = defineMeaning({
  id: 'software.taskStatus',
  title: 'a status of a task',
  gives: 'text',
  names: phrases(`
    task|todo|ticket|issue|story|bug|card|subtask|case|work item|epic|action item|feature request|todo item|incident|defect|backlog item|user story|work order > status;
    task|ticket|issue|card|story|case|bug|incident|todo > state; ticket status; issue status; issue state;
    ticket state; board column; swimlane; kanban column; work order status;
    issue|ticket|bug|case > resolution; todo status; task|ticket|issue|card > = stage; board list;
    incident status
  `),
  generate: draw => draw.random.pick(['open', 'todo', 'in_progress', 'in_review', 'blocked', 'done', 'done']),
  examples: ['Task.status: string', 'ticket.ticket_status: string', 'Issue.state: string'],
});
