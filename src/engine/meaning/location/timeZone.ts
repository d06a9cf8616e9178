import { defineMeaning } from '../defineMeaning';
import { timeZoneEdges } from '../edges/placeEdges';
import { placeFacet } from '../facets/place';

export const timeZone = defineMeaning({
  id: 'location.timeZone',
  title: 'a time zone',
  gives: 'text',
  names: [
    'time zone',
    'tz',
    'time zone name',
    'time zone id',
    'iana time zone',
    'zone id',
    'user time zone',
    '= zone info',
    'local time zone',
  ],
  aliases: ['date.timeZone'],
  generate: draw => draw.facet(placeFacet).timeZone,
  edgeCases: timeZoneEdges,
  examples: [
    'User.timeZone: string',
    'Event.timezone: string',
    'Account.tz: string',
    'Location.time_zone_id: string',
  ],
});
