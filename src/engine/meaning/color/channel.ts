import { defineMeaning } from '../defineMeaning';
import { channelEdges } from '../edges/technicalEdges';
import { phrases } from '../phrases';

export const channel = defineMeaning({
  id: 'color.channel',
  title: 'a colour channel',
  gives: 'number',
  names: phrases(`
    = red; = green; = blue; = color r; color|rgb|rgba|pixel > = r; color|rgb|rgba|pixel > = g;
    color|rgb|rgba|pixel > = b; red; green; blue; red channel; green channel; blue channel; gray;
    color value; grayscale
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 255 }),
  edgeCases: channelEdges,
  examples: ['Color.red: number', 'rgb.g: number', 'Pixel.b: number'],
});
