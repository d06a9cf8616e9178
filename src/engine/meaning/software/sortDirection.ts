import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const sortDirection = defineMeaning({
  id: 'software.sortDirection',
  title: 'a direction of sorting',
  gives: 'text',
  names: phrases(`
    sort direction; sort order; order direction; sort dir;
    query|list|table|pagination|sort|search|paging > order; query|sort|table|column sort > direction;
    order dir; sort by order; sorting order
  `),
  generate: draw => draw.random.pick(['asc', 'asc', 'desc']),
  examples: ['Query.sortDirection: string', 'list.sort_order: string', 'Query.order: string'],
});
