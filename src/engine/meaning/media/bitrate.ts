import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const bitrate = defineMeaning({
  id: 'media.bitrate',
  title: 'a bit rate',
  gives: 'number',
  names: phrases(`
    bitrate; bit rate; video bitrate; audio bitrate; audio bit rate; video bit rate; average bitrate;
    encoding bitrate; maximum bitrate
  `),
  unit: 'bps',
  generate: draw => draw.random.pick([96, 128, 192, 256, 320, 1500, 2500, 4500, 8000]) * 1000,
  examples: ['Stream.bitrate: number', 'video.bit_rate: number', 'audio.bitrateKbps: number'],
});
