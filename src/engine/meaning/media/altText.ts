import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawName } from '../text/phrases';

export const altText = defineMeaning({
  id: 'media.altText',
  title: 'a text that stands for an image',
  gives: 'text',
  names: phrases(`
    alt text; alt; image alt; = alt; image description; alternative text; image alt text; alt tag;
    alt description; image|img|photo|picture|figure|avatar|logo|icon|thumbnail > = text; image title;
    accessible description; image|photo|picture|img > description; image label
  `),
  generate: draw => `${drawName(draw)} (${draw.random.pick(draw.locale.colors)})`,
  examples: ['Image.alt: string', 'image.alt_text: string', 'Product.imageAlt: string'],
});
