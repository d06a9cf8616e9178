import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const boolean = defineMeaning({
  id: 'flag.boolean',
  title: 'yes or no',
  gives: 'flag',
  names: phrases(`
    = flag; = toggle; = bool; = boolean; flag; = is; = has; = answer
  `),
  aliases: ['datatype.boolean', 'boolean'],
  generate: draw => draw.random.chance(0.5),
  examples: ['Rule.flag: boolean', 'x.bool: boolean'],
});
