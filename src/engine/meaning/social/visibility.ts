import { defineMeaning } from '../defineMeaning';

export const visibility = defineMeaning({
  id: 'social.visibility',
  title: 'who may see something',
  gives: 'text',
  names: [
    'post visibility',
    'privacy setting',
    'audience',
    'privacy level',
    'profile visibility',
    'visibility level',
    'repository|repo|post|album|event|project|group|channel|board|playlist|file|page|profile|document|video > visibility',
    'privacy',
    'post|album|event|group|channel > privacy',
    'share setting',
    'visibility setting',
    'access visibility',
    'visibility type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: [
    'Post.visibility: string',
    'Profile.privacySetting: string',
    'Album.privacy: string',
    'Repository.visibility: string',
  ],
});

const VALUES = ['public', 'private', 'followers', 'friends', 'members', 'unlisted'] as const;
