import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const lastSeen = defineMeaning({
  id: 'date.lastSeen',
  title: 'when it was last seen',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    last seen; last seen at; last seen on; seen at; last active; last active at; last activity;
    last activity at; last activity date; active at; last online; last online at; last used; last used at;
    last used on; last access; last accessed; last accessed at; accessed at; access time; = atime;
    last heartbeat; last heartbeat at; heartbeat at; last ping; last ping at; last contact; last contact at;
    last run; last run at; last run time; last executed at; last message at; last read at; last viewed at;
    last played; last played at; last connected; last connected at; last checked at; last checked;
    checked at; last polled at; last event at; last reply at; last posted at; last success at;
    last error at; last failure at; last opened at; last reading at; polled at; scanned at; crawled at;
    fetched at; retrieved at; cached at; indexed at; observed at; measured at; sampled at; last scanned at;
    last used date; last service date; last maintenance date; last inspection date
  `),
  generate: draw => draw.facet(timelineFacet).at('seen'),
  examples: [
    'Device.lastSeen: Date',
    'ApiKey.last_used_at: string',
    'User.lastActiveAt: string',
    'sensor.last_heartbeat: number',
  ],
});
