import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';
import { branchKinds } from './tables/names';

export const branch = defineMeaning({
  id: 'software.branch',
  title: 'a branch',
  gives: 'text',
  names: phrases(`
    branch name; git branch; head branch; base branch; default branch; source branch; target branch;
    head ref; base ref;
    commit|repository|repo|build|pull request|deployment|pipeline|git|workflow|ref|merge request|check > branch;
    branch ref; repository|git|pull request|commit|workflow > = ref; git ref; = branch; feature branch;
    release branch; merge base branch
  `),
  aliases: ['git.branch'],
  generate: draw => `${draw.random.pick(branchKinds)}/${drawSlug(draw.random)}`,
  examples: [
    'Repository.defaultBranch: string',
    'build.branch_name: string',
    'PullRequest.headBranch: string',
    'Commit.branch: string',
  ],
});
