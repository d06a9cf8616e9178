import { defineMeaning } from '../defineMeaning';
import { BASE62 } from '../id/identifiers';
import { phrases } from '../phrases';

export const cursor = defineMeaning({
  id: 'software.cursor',
  title: 'a cursor of a page',
  gives: 'text',
  names: phrases(`
    cursor; next cursor; page token; next page token; continuation token; after cursor; end cursor;
    start cursor; = after; = before; previous cursor; pagination token; sync token; resume token;
    next token; = cursor; page cursor; previous page token; starting after; ending before; = nextpage;
    marker; next marker; scroll id; resume point; checkpoint token; delta token
  `),
  generate: draw => `${draw.random.characters(19, BASE62)}=`,
  examples: ['Page.nextCursor: string', 'list.next_page_token: string', 'PageInfo.endCursor: string'],
});
