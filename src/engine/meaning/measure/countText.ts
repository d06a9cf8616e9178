import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const countText = defineMeaning({
  id: 'measure.countText',
  title: 'a count that stands as text',
  gives: 'text',
  names: phrases(`
    follower count; view count; like count; item count; download count; comment count; total count; count
  `),
  generate: draw => String(draw.number({ minimum: 0, maximum: 4000, shape: 'low' })),
  examples: ['Page.viewCount: string', 'post.like_count: string'],
});
