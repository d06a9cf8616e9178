import { defineMeaning } from '../defineMeaning';

export const httpHeader = defineMeaning({
  id: 'internet.httpHeader',
  title: 'the name of an HTTP header',
  gives: 'text',
  names: [
    'http header',
    'header name',
    'header key',
    'request header',
    'response header',
    'header|http header > name',
    'header|http header > key',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Rule.headerName: string', 'HttpHeader.name: string', 'Cors.request_headers: string'],
});

const VALUES = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Cache-Control',
  'Content-Type',
  'Content-Length',
  'ETag',
  'If-None-Match',
  'Location',
  'Retry-After',
  'Vary',
  'X-Request-Id',
  'User-Agent',
  'Origin',
  'Referer',
] as const;
