import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { capitalize, pluralOf } from '../text/phrases';
import { slugAdjectives, slugNouns } from '../text/tables/words';

export const albumTitle = defineMeaning({
  id: 'media.albumTitle',
  title: 'a title of an album',
  gives: 'text',
  names: phrases(`
    album title; music album; music|song|track|artist|release music > album; record title; album name;
    = album; album; music album|lp|record album|vinyl > title; artist album; = discography; soundtrack
  `),
  aliases: ['music.album'],
  generate: draw =>
    `${capitalize(draw.random.pick(slugAdjectives))} ${capitalize(pluralOf(draw.random.pick(slugNouns)))}`,
  examples: ['Song.album: string', 'track.album_name: string', 'Track.albumTitle: string'],
});
