import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const height = defineMeaning({
  id: 'media.height',
  title: 'a height in pixels',
  gives: 'number',
  names: phrases(`
    image height;
    image|img|photo|picture|video|screen|viewport|window|canvas|frame|thumbnail|banner|layout|icon|window size|screenshot|viewport size|resolution|media|file|attachment|sprite|texture|display|monitor|asset|bounding box|bbox|rect|rectangle|size|logo|avatar|graphic|element|crop|widget > height;
    screen height; viewport height; pixel height; video height; thumbnail height; window height;
    frame height; canvas height; display height; image|img > = h; natural height; original height;
    maximum height; minimum height; crop height; row height; line height; header height
  `),
  unit: 'px',
  generate: draw => draw.random.pick([200, 240, 360, 480, 600, 720, 768, 900, 1080]),
  examples: [
    'Image.height: number',
    'video.pixel_height: number',
    'Screen.height: number',
    'image.heightPx: number',
  ],
});
