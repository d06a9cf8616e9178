import { githubToken as githubTokenKind } from '../../privacy/kinds/githubToken';
import { defineMeaning } from '../defineMeaning';

export const githubToken = defineMeaning({
  id: 'internet.githubToken',
  title: 'a GitHub token',
  gives: 'text',
  names: ['github token', 'gh token', 'github access token', 'github pat', 'github api token'],
  aliases: ['github-token'],
  generate: draw => githubTokenKind.generate(draw.random, {}),
  examples: ['Config.githubToken: string', 'Env.GITHUB_TOKEN: string'],
});
