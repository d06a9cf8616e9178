import { defineMeaning } from '../defineMeaning';
import { slugWords } from './tables/slugWords';

export const queryString = defineMeaning({
  id: 'internet.queryString',
  title: 'a query string',
  gives: 'text',
  names: [
    'query string',
    'url query',
    'querystring',
    'url|uri|location|request > query',
    'url|location > search',
    'query parameter string',
  ],
  generate: draw =>
    `page=${String(draw.random.int(1, 40))}&sort=${draw.random.pick(SORTS)}&q=${draw.random.pick(slugWords)}`,
  examples: ['Request.queryString: string', 'Url.query: string', 'Log.url_query: string'],
});

const SORTS = ['name', 'date', 'price', '-date', 'rank'] as const;
