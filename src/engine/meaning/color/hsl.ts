import { defineMeaning } from '../defineMeaning';

export const hsl = defineMeaning({
  id: 'color.hsl',
  title: 'a colour as hue, saturation and lightness',
  gives: 'text',
  names: ['= hsl', 'hsl color', 'color hsl', 'hsla'],
  aliases: ['color.hsl'],
  generate: draw =>
    `hsl(${String(draw.random.int(0, 359))}, ${String(draw.random.int(20, 90))}%, ${String(draw.random.int(20, 80))}%)`,
  examples: ['Swatch.hsl: string', 'swatch.hsl_color: string'],
});
