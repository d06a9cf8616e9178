import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const width = defineMeaning({
  id: 'media.width',
  title: 'a width in pixels',
  gives: 'number',
  names: phrases(`
    image width;
    image|img|photo|picture|video|screen|viewport|window|canvas|frame|thumbnail|banner|layout|icon|window size|screenshot|viewport size|resolution|media|file|attachment|sprite|texture|display|monitor|asset|bounding box|bbox|rect|rectangle|size|logo|avatar|graphic|element|crop|widget > width;
    screen width; viewport width; pixel width; video width; thumbnail width; window width; frame width;
    canvas width; display width; image|img > = w; natural width; original width; maximum width;
    minimum width; crop width; column width; = px width; sidebar width; border width; line width;
    stroke width
  `),
  unit: 'px',
  generate: draw => draw.random.pick([320, 640, 800, 1024, 1280, 1440, 1600, 1920, 2560]),
  examples: [
    'Image.width: number',
    'video.pixel_width: number',
    'Screen.width: number',
    'image.widthPx: number',
  ],
});
