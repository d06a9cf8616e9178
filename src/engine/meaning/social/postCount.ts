import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';
import { people } from '../person/tables/owners';

export const postCount = defineMeaning({
  id: 'social.postCount',
  title: 'how much somebody wrote',
  gives: 'number',
  names: [
    'post count',
    'tweet count',
    'status count',
    'number of posts',
    'media count',
    'total post',
    'article count',
    'photo count',
    'video count',
    `${people} > post`,
    'message count',
    'number of messages',
    'unread count',
    'unread message count',
    'unread message',
    'notification count',
  ],
  generate: draw => draw.number({ minimum: 0, maximum: 420, shape: 'low' }),
  edgeCases: countEdges,
  examples: [
    'User.postCount: number',
    'Profile.statuses_count: number',
    'Chat.unreadCount: number',
    'User.numberOfPosts: number',
  ],
});
