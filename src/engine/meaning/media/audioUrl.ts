import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const audioUrl = defineMeaning({
  id: 'media.audioUrl',
  title: 'an address of a sound',
  gives: 'text',
  names: phrases(`
    audio url; audio; sound url; audio link; = sound; audio file url; audio uri; podcast url; voice url;
    song url; track url; audio|track|song|episode|podcast|voice message > = url; audio source; sound file;
    preview audio; ringtone; audio src; pronunciation url; = mp3; voice note; voice message; sound effect;
    audio clip; recording audio
  `),
  generate: draw => `https://audio.example.com/${drawSlug(draw.random)}-${draw.random.digits(4)}.mp3`,
  examples: ['Track.audioUrl: string', 'word.sound_url: string', 'Episode.url: string'],
});
