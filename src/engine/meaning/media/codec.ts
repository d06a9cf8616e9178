import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const codec = defineMeaning({
  id: 'media.codec',
  title: 'a codec',
  gives: 'text',
  names: phrases(`
    codec; video codec; audio codec; = codecs; encoder; codec name; = acodec; = vcodec; audio format;
    video format; sound format
  `),
  generate: draw => draw.random.pick(['h264', 'h265', 'vp9', 'av1', 'aac', 'opus', 'mp3']),
  examples: ['Stream.codec: string', 'video.video_codec: string'],
});
