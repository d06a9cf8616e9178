import { defineMeaning } from '../defineMeaning';
import { digestEdges } from '../edges/technicalEdges';
import { drawHex } from '../id/identifiers';
import { phrases } from '../phrases';

export const commitSha = defineMeaning({
  id: 'software.commitSha',
  title: 'a commit',
  gives: 'text',
  names: phrases(`
    commit sha; commit hash; commit; sha; git sha; revision; head sha; base sha; commit id; = rev;
    git commit; head commit; merge commit sha; git hash; tree sha; parent sha; git revision; commit ref;
    git commit hash; = head; last commit
  `),
  aliases: ['git.commitSha'],
  generate: draw => drawHex(draw.random, 40),
  edgeCases: digestEdges(40),
  examples: [
    'Build.commitSha: string',
    'pull.head_sha: string',
    'Deployment.commit: string',
    'Commit.sha: string',
  ],
});
