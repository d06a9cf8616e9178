import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const issueNumber = defineMeaning({
  id: 'software.issueNumber',
  title: 'a number of an issue',
  gives: 'number',
  names: phrases(`
    issue number; ticket number; issue|ticket|pull request|task|bug|case|merge request|story > = number;
    pull request number; pr number; case number; task number; run number; attempt number;
    run|build|job|workflow > = number; = iid; run attempt; job number; discussion number; change number;
    work item number; story number; bug number
  `),
  generate: draw => draw.number({ minimum: 10, maximum: 9999, shape: 'low' }),
  examples: ['Issue.number: number', 'pull.pr_number: number', 'Build.number: number'],
});
