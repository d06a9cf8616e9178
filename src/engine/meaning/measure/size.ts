import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const size = defineMeaning({
  id: 'measure.size',
  title: 'a size',
  gives: 'number',
  names: phrases(`
    size; = sz; total size; dimension; = dim; grid size; data sample size; font size; = spacing;
    matrix size; icon size; = gap; box margin; padding; margin top; margin bottom; margin left;
    margin right; padding top; padding bottom; padding left; padding right; border radius; corner radius;
    letter spacing; = extent; shadow size; text size; header size; stroke size; kernel size; array size;
    tile size; step size; board size; = pixels; offset x; offset y; radius px; outline width;
    = thickness px; left offset; cell size; blur; blur radius; = spread; font weight; indent; = border;
    = top margin; margin; inset
  `),
  aliases: ['unit:pixels'],
  unit: 'px',
  generate: draw => draw.number({ minimum: 4, maximum: 96 }),
  examples: ['Grid.size: number', 'text.font_size: number', 'Box.padding: number'],
});
