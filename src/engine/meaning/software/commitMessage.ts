import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { commitObjects, commitTypes, commitVerbs } from './tables/names';

export const commitMessage = defineMeaning({
  id: 'software.commitMessage',
  title: 'a commit message',
  gives: 'text',
  names: phrases(`
    commit message; commit|changelog entry|changeset > message; commit title; commit subject; changelog;
    change log; commit|change > subject; change description; changelog entry; commit|change > title;
    commit|change > summary; commit|change > description; change summary; = change;
    release|version > description; release|version > note
  `),
  aliases: ['git.commitMessage'],
  generate: draw =>
    `${draw.random.pick(commitTypes)}: ${draw.random.pick(commitVerbs)} ${draw.random.pick(commitObjects)}`,
  examples: ['Commit.message: string', 'push.commit_message: string', 'Release.changelog: string'],
});
