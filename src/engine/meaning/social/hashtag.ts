import { defineMeaning } from '../defineMeaning';
import { hashtags } from './tables/hashtags';

export const hashtag = defineMeaning({
  id: 'social.hashtag',
  title: 'a hashtag',
  gives: 'text',
  names: ['hashtag', 'hash tag', 'trending topic', 'hashtag > name', 'hashtag > text', 'trend > name'],
  generate: draw => `#${draw.random.pick(hashtags)}`,
  examples: [
    'Post.hashtags: string',
    'Tweet.hash_tags: string',
    'Trend.name: string',
    'Hashtag.text: string',
  ],
});
