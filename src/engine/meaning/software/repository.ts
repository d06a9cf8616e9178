import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';
import { slugNouns } from '../text/tables/words';

export const repository = defineMeaning({
  id: 'software.repository',
  title: 'a repository',
  gives: 'text',
  names: phrases(`
    repository; repository name; repo name; repository|repo|codebase > = name; repository full name;
    repository|repo > full name; git repository; repo slug; repository slug; = codebase;
    repository|repo > slug; source repository; image repository
  `),
  generate: draw => `${draw.random.pick(slugNouns)}/${drawSlug(draw.random)}`,
  examples: [
    'Repository.name: string',
    'build.repo_name: string',
    'Repo.fullName: string',
    'job.repository: string',
  ],
});
