import { defineMeaning } from '../defineMeaning';

export const space = defineMeaning({
  id: 'color.space',
  title: 'a colour space',
  gives: 'text',
  names: ['color space', 'color model', 'color profile', 'print color mode'],
  aliases: ['color.space'],
  generate: draw => draw.random.pick(['sRGB', 'Adobe RGB', 'Display P3', 'CMYK', 'Grayscale']),
  examples: ['Image.colorSpace: string', 'photo.color_profile: string'],
});
