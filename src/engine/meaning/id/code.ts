import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const code = defineMeaning({
  id: 'id.code',
  title: 'a code',
  gives: 'text',
  names: phrases(`
    = code; code; item key code; = cd; short name code; identifier code; code value; alpha code; = symbol;
    symbol; internal code
  `),
  generate: draw => `${draw.random.characters(3, 'ABCDEFGHKLMNPRSTVWXZ')}${draw.random.digits(3)}`,
  examples: ['Category.code: string', 'Zone.code: string', 'item.internal_code: string'],
});
