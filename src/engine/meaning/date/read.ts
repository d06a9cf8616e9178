import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const read = defineMeaning({
  id: 'date.read',
  title: 'when it was read',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    read at; read on; = read; viewed at; viewed on; clicked at;
    email|message|campaign|notification|newsletter > opened at; message|notification > seen at; date read;
    read time stamp; listened at; watched at; acknowledged on
  `),
  generate: draw => draw.facet(timelineFacet).at('read'),
  examples: ['Message.readAt: Date', 'Notification.seen_at: string', 'Email.openedAt: string'],
});
