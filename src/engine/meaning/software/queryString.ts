import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { columns } from './tables/names';

export const queryString = defineMeaning({
  id: 'software.queryString',
  title: 'a query string',
  gives: 'text',
  names: phrases(`
    query string; = querystring; url query; search params; request query; = qs; query param;
    query parameter; url parameter; search param string
  `),
  generate: draw =>
    `page=${String(draw.random.int(1, 40))}&sort=${draw.random.pick(columns)}&limit=${draw.random.pick(['10', '20', '50'])}`,
  examples: ['Request.queryString: string', 'log.query_string: string'],
});
