import { defineMeaning } from '../defineMeaning';

export const rgb = defineMeaning({
  id: 'color.rgb',
  title: 'a colour as red, green and blue',
  gives: 'text',
  names: ['= rgb', 'rgb color', 'color rgb', 'rgb value', 'rgba', 'rgb'],
  generate: draw =>
    `rgb(${String(draw.random.int(0, 255))}, ${String(draw.random.int(0, 255))}, ${String(draw.random.int(0, 255))})`,
  examples: ['Pixel.rgb: string', 'led.rgb_color: string'],
});
