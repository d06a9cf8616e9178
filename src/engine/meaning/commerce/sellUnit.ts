import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const sellUnit = defineMeaning({
  id: 'commerce.sellUnit',
  title: 'a unit of sale',
  gives: 'text',
  names: phrases(`
    measure unit; = uom; measurement unit; sales unit; price unit; quantity unit; stock unit;
    packaging unit; base unit; order unit; unit code
  `),
  generate: draw => draw.random.pick(['piece', 'pack', 'box', 'set', 'kg', 'litre', 'pair']),
  examples: ['Product.unitOfMeasure: string', 'item.uom: string'],
});
