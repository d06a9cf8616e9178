import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { projectKeys } from './tables/names';

export const projectKey = defineMeaning({
  id: 'software.projectKey',
  title: 'a key of a project',
  gives: 'text',
  names: phrases(`
    project key; project|jira project|workspace|space > = key; project short name; project prefix;
    space key; project|space > = code; team key; issue prefix; key prefix; project abbreviation
  `),
  generate: draw => draw.random.pick(projectKeys),
  examples: ['Project.key: string', 'issue.project_key: string'],
});
