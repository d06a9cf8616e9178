import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const hsCode = defineMeaning({
  id: 'commerce.hsCode',
  title: 'a customs tariff code',
  gives: 'text',
  names: phrases(`
    hs code; harmonized code; tariff code; commodity code; hts code; tariff number; customs code;
    harmonized system code
  `),
  generate: draw =>
    `${draw.random.pick(['3926', '4202', '6109', '6204', '6911', '7323', '8471', '8518', '9403', '9405'])}.${draw.random.digits(2)}`,
  examples: ['Product.hsCode: string', 'item.tariff_number: string'],
});
