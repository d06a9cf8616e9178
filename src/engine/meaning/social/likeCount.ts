import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';

export const likeCount = defineMeaning({
  id: 'social.likeCount',
  title: 'a number of likes',
  gives: 'number',
  names: [
    'like',
    'like count',
    'favorite count',
    'upvote',
    'reaction count',
    'upvote count',
    'number of likes',
    'downvote',
    'dislike',
    'dislike count',
    'vote count',
    'kudos',
    'clap',
    'clap count',
    'up vote',
    'down vote',
    'total like',
    'favourite count',
    'thumb up',
    'total reaction',
  ],
  generate: draw => draw.number({ minimum: 0, maximum: 2400, shape: 'low' }),
  edgeCases: countEdges,
  examples: [
    'Post.likes: number',
    'Tweet.favorite_count: number',
    'Comment.upvotes: number',
    'Photo.numberOfLikes: number',
  ],
});
