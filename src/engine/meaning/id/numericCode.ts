import { defineMeaning } from '../defineMeaning';

export const numericCode = defineMeaning({
  id: 'id.numericCode',
  title: 'a numeric code',
  gives: 'number',
  names: ['= code', 'code', 'result code', 'numeric code', '= number', '= no'],
  generate: draw => draw.number({ minimum: 100, maximum: 999 }),
  examples: ['Result.code: number', 'exit.numeric_code: number'],
});
