import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';

export const followerCount = defineMeaning({
  id: 'social.followerCount',
  title: 'a number of followers',
  gives: 'number',
  names: [
    'follower',
    'follower count',
    'subscriber',
    'subscriber count',
    'fan count',
    'number of followers',
    'total follower',
    'subscriber total',
    'number of subscribers',
  ],
  generate: draw => draw.number({ minimum: 3, maximum: 48_000, shape: 'low' }),
  edgeCases: countEdges,
  examples: ['User.followers: number', 'Profile.followers_count: number', 'Channel.subscriberCount: number'],
});
