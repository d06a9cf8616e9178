import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawTitle } from '../text/phrases';

export const caption = defineMeaning({
  id: 'media.caption',
  title: 'a caption',
  gives: 'text',
  names: phrases(`
    caption; image caption; photo caption;
    image|photo|picture|figure|img|gallery item|photo entry > caption; image|photo|picture|figure > title;
    image|photo|picture > name; figure caption; = legend; photo title; picture title; video caption;
    photo description; video|post|reel|story > caption; table caption; image credit text; cutline
  `),
  generate: draw => drawTitle(draw),
  examples: ['Photo.caption: string', 'image.photo_caption: string', 'Photo.title: string'],
});
