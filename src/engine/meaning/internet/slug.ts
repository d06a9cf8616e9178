import { defineMeaning } from '../defineMeaning';
import { slugEdges } from '../edges/internetEdges';
import { slugAdjectives, slugWords } from './tables/slugWords';

export const slug = defineMeaning({
  id: 'internet.slug',
  title: 'a slug',
  gives: 'text',
  names: ['slug', 'permalink', 'seo name', 'product|collection|category > handle', 'page|post|article > key'],
  aliases: ['lorem.slug'],
  generate: draw =>
    `${draw.random.pick(slugAdjectives)}-${draw.random.pick(slugWords)}-${draw.random.pick(slugWords)}`,
  edgeCases: slugEdges,
  examples: [
    'Post.slug: string',
    'Product.seo_name: string',
    'Article.permalink: string',
    'category.slug: string',
  ],
});
