import { defineMeaning } from '../defineMeaning';

export const merchantCategoryCode = defineMeaning({
  id: 'finance.merchantCategoryCode',
  title: 'a merchant category code',
  gives: 'text',
  names: ['merchant category code', 'mcc', 'mcc code'],
  generate: draw =>
    draw.random.pick([
      '5411',
      '5812',
      '5541',
      '4111',
      '5732',
      '5999',
      '7011',
      '4511',
      '5912',
      '8099',
      '5814',
      '5691',
    ]),
  examples: ['Transaction.mcc: string', 'merchant.merchant_category_code: string'],
});
