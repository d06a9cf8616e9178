import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';

export const followingCount = defineMeaning({
  id: 'social.followingCount',
  title: 'how many accounts somebody follows',
  gives: 'number',
  names: [
    'following',
    'following count',
    'friend count',
    'connection count',
    'number of friends',
    'friend',
    'number of connections',
    'mutual friend',
  ],
  generate: draw => draw.number({ minimum: 0, maximum: 900, shape: 'low' }),
  edgeCases: countEdges,
  examples: ['User.following: number', 'Profile.friends_count: number', 'User.followingCount: number'],
});
