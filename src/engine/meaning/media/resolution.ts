import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const resolution = defineMeaning({
  id: 'media.resolution',
  title: 'a resolution',
  gives: 'text',
  names: phrases(`
    resolution; screen resolution; video resolution; display resolution; image resolution; screen size text;
    dimensions text; video quality; quality; = quality; viewport size; stream quality; monitor resolution;
    frame size; playback quality; pixel dimensions; camera resolution; image dimensions;
    video|image|picture|photo > dimension
  `),
  generate: draw =>
    draw.random.pick(['1920x1080', '1280x720', '2560x1440', '3840x2160', '1366x768', '1440x900']),
  examples: ['Video.resolution: string', 'device.screen_resolution: string', 'Stream.quality: string'],
});
