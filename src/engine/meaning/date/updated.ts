import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const updated = defineMeaning({
  id: 'date.updated',
  title: 'when it was last changed',
  gives: 'instant',
  types: ['date', 'string', 'number', 'bigint'],
  names: phrases(`
    updated at; updated on; updated time; updated timestamp; = updated; date updated; updated date time;
    updated date; update time; update date; last update; last update at; last update time; last updated;
    last updated at; last updated on; last update date; modified at; modified on; = modified; modified date;
    modified time; date modified; modification date; modification time; modify date; modify time;
    last modified; last modified at; last modified on; last modified date; last modified time; last change;
    last changed; last changed at; changed at; changed on; change date; edited at; edited on; = edited;
    last edited; last edited at; revised at; revision date; revised on; refreshed at; last refreshed at;
    synced at; last synced; last synced at; last sync; last sync at; sync time; synchronized at; renewed at;
    password changed at; password updated at; last backup at; last calculated at; computed at;
    calculated at; evaluated at; last saved; last saved at; saved at; as of; date as; status changed at;
    last status change; upgraded at; touched at; recalculated at; rated at; moved at; transferred at;
    last reviewed at; last transition time
  `),
  aliases: ['date.recent'],
  generate: draw => draw.facet(timelineFacet).at('updated'),
  examples: [
    'User.updatedAt: Date',
    'Post.updated_at: string',
    'File.lastModified: number',
    'Doc.dateModified: string',
    'row.modified_on: Date',
    'Cache.lastSyncedAt: string',
  ],
});
