import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const pageSize = defineMeaning({
  id: 'measure.pageSize',
  title: 'a number of entries on a page',
  gives: 'number',
  names: phrases(`
    page size; per page; limit; = limit; page limit; items per page; results per page; page length;
    rows per page; fetch size; maximum result; = take; page|pagination|query|paging > = size;
    page|pagination|query|paging > = first; = count per page; entries per page; page items; maximum item;
    record limit; query limit; = perpage; records per page; batch limit; = pagesize; item limit;
    display limit; max items; top k; posts per page; limit value; maximum count; chunk count; result limit
  `),
  generate: draw => draw.random.pick([10, 20, 25, 50, 100]),
  examples: ['List.pageSize: number', 'query.per_page: number', 'Query.limit: number'],
});
