import { defineMeaning } from '../defineMeaning';
import { slugWords } from './tables/slugWords';

export const path = defineMeaning({
  id: 'internet.path',
  title: "a URL's path",
  gives: 'text',
  names: [
    'url path',
    'route path',
    '= route',
    'path name',
    'redirect path',
    'page path',
    'route|url|page|link|location|breadcrumb|menu > path',
    'return path',
  ],
  generate: draw =>
    `/${draw.random.pick(slugWords)}s/${String(draw.random.int(10, 9999))}${draw.random.pick(TAILS)}`,
  examples: [
    'Route.path: string',
    'Page.url_path: string',
    'Location.pathname: string',
    'Page.route: string',
  ],
});

const TAILS = ['', '/edit', '/items', '/history', '/settings', '/details'] as const;
