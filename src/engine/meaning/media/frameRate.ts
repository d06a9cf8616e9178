import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const frameRate = defineMeaning({
  id: 'media.frameRate',
  title: 'a frame rate',
  gives: 'number',
  names: phrases(`
    frame rate; fps; = fps; frames per second; refresh rate; framerate; frame per second; video fps;
    target fps
  `),
  generate: draw => draw.random.pick([24, 25, 30, 50, 60, 120]),
  examples: ['Video.frameRate: number', 'screen.refresh_rate: number', 'Stream.fps: number'],
});
