import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const musicGenre = defineMeaning({
  id: 'media.musicGenre',
  title: 'a genre of music',
  gives: 'text',
  names: phrases(`
    music genre; song|track|album|artist|band|musician|playlist|concert|music|radio station > genre;
    musical genre; music style; song genre; music type; music category; favorite music; = band music style
  `),
  aliases: ['music.genre'],
  generate: draw =>
    draw.random.pick([
      'Pop',
      'Rock',
      'Jazz',
      'Classical',
      'Hip-Hop',
      'Electronic',
      'Folk',
      'Soul',
      'Reggae',
      'Metal',
      'Blues',
      'Country',
      'Ambient',
    ]),
  examples: ['Song.genre: string', 'artist.music_genre: string'],
});
