import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';

export const commentCount = defineMeaning({
  id: 'social.commentCount',
  title: 'a number of comments',
  gives: 'number',
  names: [
    'comment count',
    'reply count',
    'reply',
    'comment',
    'number of comments',
    'answer count',
    'number of replies',
    'discussion count',
    'total comment',
    'response count',
    'thread count',
  ],
  generate: draw => draw.number({ minimum: 0, maximum: 240, shape: 'low' }),
  edgeCases: countEdges,
  examples: [
    'Post.comments: number',
    'Post.comment_count: number',
    'Thread.replies: number',
    'Question.answerCount: number',
  ],
});
