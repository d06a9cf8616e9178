import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSongTitle } from './tables/titles';

export const songTitle = defineMeaning({
  id: 'media.songTitle',
  title: 'a title of a song',
  gives: 'text',
  names: phrases(`
    song title; track title; song|track|single|music track|hymn|recording song|tune > title;
    song|track|single|tune > = name; song name; track name; = song; song; = track; favorite song;
    music title; single; music name; tune; anthem; melody; = music
  `),
  aliases: ['music.songName'],
  generate: draw => drawSongTitle(draw.random),
  examples: ['Song.title: string', 'play.track_name: string', 'Track.name: string'],
});
