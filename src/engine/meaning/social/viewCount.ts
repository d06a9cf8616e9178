import { defineMeaning } from '../defineMeaning';
import { countEdges } from '../edges/amountEdges';

export const viewCount = defineMeaning({
  id: 'social.viewCount',
  title: 'a number of views',
  gives: 'number',
  names: [
    'view',
    'view count',
    'impression',
    'page view',
    'impression count',
    'number of views',
    'play count',
    'visit count',
    'reach',
    'total view',
    'hit count',
    'unique visitor',
    'watch count',
    'visitor count',
    'unique view',
    'visitor',
    'listen count',
    'page view count',
  ],
  generate: draw => draw.number({ minimum: 12, maximum: 180_000, shape: 'low' }),
  edgeCases: countEdges,
  examples: [
    'Video.views: number',
    'Post.view_count: number',
    'Ad.impressions: number',
    'Page.pageViews: number',
  ],
});
