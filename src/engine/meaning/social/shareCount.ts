import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';

export const shareCount = defineMeaning({
  id: 'social.shareCount',
  title: 'a number of shares',
  gives: 'number',
  names: [
    'post|video|article|tweet|photo|reel > share count',
    'retweet',
    'retweet count',
    'repost',
    'repost count',
    'number of shares',
    'post|video|article|tweet|photo|reel > share',
    'boost count',
    'reshare',
    'share total',
    'forward count',
  ],
  generate: draw => draw.number({ minimum: 0, maximum: 600, shape: 'low' }),
  edgeCases: countEdges,
  examples: ['Post.shareCount: number', 'Tweet.retweets: number', 'Video.shares: number'],
});
