import { encodeBase64Url } from '../../privacy/base64Url';
import { defineMeaning } from '../defineMeaning';

export const cursor = defineMeaning({
  id: 'internet.cursor',
  title: 'a page cursor',
  gives: 'text',
  names: [
    'cursor',
    'page token',
    'next page token',
    'next token',
    'continuation token',
    'start cursor',
    'end cursor',
    'next cursor',
    'previous cursor',
    'page|page info|pagination|query|connection|cursor|paging > after',
    'page|page info|pagination|query|connection|cursor|paging > before',
    'sync token',
    'pagination token',
    'scroll id',
  ],
  generate: draw => encodeBase64Url(`cursor:${draw.random.digits(8)}`),
  examples: [
    'Page.nextCursor: string',
    'List.nextPageToken: string',
    'PageInfo.end_cursor: string',
    'Query.after: string',
  ],
});
