import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const elevation = defineMeaning({
  id: 'measure.elevation',
  title: 'a height above sea level',
  gives: 'number',
  names: phrases(`
    altitude; elevation; = alt; height above sea level; elevation gain; altitude value; ascent; descent;
    elevation loss; cruising altitude; total ascent; = ele; summit height; peak height; elev
  `),
  unit: 'm',
  generate: draw => draw.number({ minimum: 1, maximum: 2900, shape: 'low' }),
  examples: ['Peak.elevation: number', 'drone.altitude_m: number', 'Track.alt: number'],
});
