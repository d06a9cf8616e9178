import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { resources } from './tables/names';

export const endpoint = defineMeaning({
  id: 'software.endpoint',
  title: 'an API path',
  gives: 'text',
  names: phrases(`
    endpoint; api endpoint; api path; = route; route; request path; url path; request uri;
    request|response|http request|route|api|log|access log|endpoint|span|call > path; endpoint path;
    resource path; route path; api route; = uri path; request url path; base path; = pathname; path name;
    page path; = uri template; health check path; path prefix; route pattern; canonical path; request route;
    = location path; callback path; redirect path; = resource uri; link path; page route; menu path;
    matched route; service endpoint; mount path
  `),
  generate: draw =>
    `/api/v${String(draw.random.int(1, 3))}/${draw.random.pick(resources)}/${String(draw.random.int(100, 9999))}`,
  examples: [
    'Request.path: string',
    'log.request_path: string',
    'Route.endpoint: string',
    'Api.endpoint: string',
  ],
});
