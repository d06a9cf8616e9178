import { defineMeaning } from '../defineMeaning';

export const aspectRatio = defineMeaning({
  id: 'media.aspectRatio',
  title: 'an aspect ratio',
  gives: 'text',
  names: ['aspect ratio', '= aspect', 'screen ratio', 'image ratio', 'video ratio'],
  generate: draw => draw.random.pick(['16:9', '4:3', '1:1', '21:9', '9:16', '3:2']),
  examples: ['Video.aspectRatio: string', 'image.aspect_ratio: string'],
});
