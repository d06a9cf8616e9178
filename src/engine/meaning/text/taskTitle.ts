import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName } from './phrases';
import { matters, verbs, whens } from './tables/tasks';

export const taskTitle = defineMeaning({
  id: 'text.taskTitle',
  title: 'a task',
  gives: 'text',
  names: phrases(`
    task title; task name;
    task|todo|to do|ticket|issue|bug|story|user story|subtask|card|pull|merge|work item|action item|checklist item|todo item|reminder|feature request|pull request|merge request|incident|case|job card|request|backlog item|problem|defect|work order > title;
    task|todo|ticket|issue|bug|story|subtask|work item|action item|checklist item|todo item|reminder|incident|case|defect|work order > = name;
    task|todo|todo item|checklist item|action item|subtask > = text; todo; todo text; = task; action item;
    issue title; ticket title; bug title; = issue summary; issue|ticket|bug > summary; next action;
    next step; action|step > = title; = todo item; story title; card name; reminder text; activity name;
    incident title; pr title; subtask title; task job title; task summary; checklist item; action required;
    = activity; work item title; = deliverable; deliverable; deliverable name
  `),
  generate: draw =>
    draw.locale.language === 'en'
      ? `${draw.random.pick(verbs)} ${draw.random.pick(matters)}${draw.random.pick(whens)}`
      : drawName(draw),
  examples: [
    'Task.title: string',
    'todo.text: string',
    'Issue.title: string',
    'Ticket.summary: string',
    'Todo.task: string',
    'PullRequest.title: string',
  ],
});
