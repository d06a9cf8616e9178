import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize, pluralOf } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const artist = defineMeaning({
  id: 'media.artist',
  title: 'a musical artist',
  gives: 'text',
  names: phrases(`
    artist name; artist; band; band name; artist|band|musician|orchestra|choir|dj > = name; performer name;
    = band; musician; headliner; orchestra; music group; stage name; album artist; song artist;
    track artist; lineup; featured artist; favorite band; main artist; ensemble; choir; singer;
    favourite artist; recording artist; support act; dj name
  `),
  aliases: ['music.artist'],
  generate: draw =>
    `The ${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(pluralOf(draw.random.pick(slugNouns)))}`,
  examples: ['Song.artist: string', 'concert.band_name: string', 'Artist.name: string'],
});
