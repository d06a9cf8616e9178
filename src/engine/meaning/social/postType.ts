import { defineMeaning } from '../defineMeaning';

export const postType = defineMeaning({
  id: 'social.postType',
  title: 'a kind of post',
  gives: 'text',
  names: [
    'post type',
    'story type',
    'social post type',
    'post|social post|feed item|story post > type',
    'media post type',
    'feed item type',
    'feed > type',
    'activity feed type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Post.type: string', 'Feed.post_type: string', 'FeedItem.type: string'],
});

const VALUES = ['text', 'photo', 'video', 'link', 'poll', 'event', 'repost'] as const;
