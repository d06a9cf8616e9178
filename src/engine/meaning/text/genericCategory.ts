import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { categories } from './tables/tasks';

export const genericCategory = defineMeaning({
  id: 'text.genericCategory',
  title: 'a category',
  gives: 'text',
  names: phrases(`
    category; category name; subcategory; sub category; post category; article category; = section;
    = classification; = group type; news category; content category; topic category; primary category;
    = text genre; blog category; category label; category title; main category; parent category;
    theme category; = segment name; = grouping; ticket category; issue category; event category;
    service category; issue type name; content section; = topic domain name; file folder category;
    question category
  `),
  generate: draw => draw.random.pick(categories),
  examples: ['Post.category: string', 'article.sub_category: string', 'Ticket.category: string'],
});
