import { defineMeaning } from '../defineMeaning';
import { slugWords } from './tables/slugWords';

export const path = defineMeaning({
  id: 'internet.path',
  title: "a URL's path",
  gives: 'text',
  names: [
    'url path',
    'route path',
    'request path',
    'endpoint path',
    '= route',
    'path name',
    'redirect path',
    'api path',
    'page path',
    'route|request|endpoint|url|api|page|link|http request|web request|location|breadcrumb|menu item|access log > path',
    'request url path',
    'return path',
  ],
  generate: draw =>
    `/${draw.random.pick(slugWords)}s/${String(draw.random.int(10, 9999))}${draw.random.pick(TAILS)}`,
  examples: [
    'Request.path: string',
    'Route.path: string',
    'Log.request_path: string',
    'Location.pathname: string',
    'Page.route: string',
  ],
});

const TAILS = ['', '/edit', '/items', '/history', '/settings', '/details'] as const;
