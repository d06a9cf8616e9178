import { defineMeaning } from '../defineMeaning';

export const httpMethod = defineMeaning({
  id: 'internet.httpMethod',
  title: 'an HTTP method',
  gives: 'text',
  names: [
    'http method',
    'request method',
    'http verb',
    'request|route|endpoint|api|http|webhook|http request|api call|access log|operation|link > method',
    'request|route|endpoint|http request > verb',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Request.method: string', 'Log.http_method: string', 'Endpoint.httpVerb: string'],
});

const VALUES = ['GET', 'POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'GET', 'HEAD', 'OPTIONS'] as const;
