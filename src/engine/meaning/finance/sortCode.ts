import { defineMeaning } from '../defineMeaning';

export const sortCode = defineMeaning({
  id: 'finance.sortCode',
  title: 'a bank sort code',
  gives: 'text',
  names: ['sort code'],
  generate: draw => `00-${draw.random.digits(2)}-${draw.random.digits(2)}`,
  examples: ['Account.sortCode: string', 'bank.sort_code: string'],
});
