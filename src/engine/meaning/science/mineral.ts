import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const mineral = defineMeaning({
  id: 'science.mineral',
  title: 'a mineral',
  gives: 'text',
  names: phrases(`
    mineral; mineral name; rock type; gemstone; = gem; mineral|rock|gemstone > = name; gem type; stone;
    soil type; = rock; ore; metal; metal type; = stone; rock; gem; mineral type; = metal; soil
  `),
  generate: draw =>
    draw.random.pick([
      'quartz',
      'feldspar',
      'granite',
      'basalt',
      'calcite',
      'mica',
      'gypsum',
      'topaz',
      'garnet',
      'opal',
      'marble',
      'slate',
    ]),
  examples: ['Sample.mineral: string', 'ring.gemstone: string'],
});
