import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const coordinateX = defineMeaning({
  id: 'measure.coordinateX',
  title: 'a coordinate',
  gives: 'number',
  names: phrases(`
    = x; = y; x coordinate; y coordinate; x position; y position; = top; = left; = right; = bottom; mouse x;
    mouse y; position x; position y; client x; client y; center x; center y; scroll x; scroll y; screen x;
    screen y; translate x; translate y; = dx; = dy; start x; start y; end x; end y; = cx; = cy; = x1; = y1;
    = x2; = y2; pos x; pos y; page x; page y; scroll top; scroll left; pixel x; pixel y; x 1; y 1; x 2; y 2;
    = coordinate; x; y; cursor position; scroll position; scroll offset; tile x; tile y
  `),
  generate: draw => draw.number({ minimum: 0, maximum: 800 }),
  examples: ['Point.x: number', 'rect.top: number', 'mouse.mouse_x: number', 'Point.y: number'],
});
