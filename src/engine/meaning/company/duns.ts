import { defineMeaning } from '../defineMeaning';

export const duns = defineMeaning({
  id: 'company.duns',
  title: 'a D-U-N-S number',
  gives: 'text',
  names: ['duns', 'duns number', 'd u n s number'],
  generate: draw => `00${draw.random.digits(7)}`,
  examples: ['Company.duns: string', 'Supplier.duns_number: string'],
});
