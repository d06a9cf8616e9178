import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const accountType = defineMeaning({
  id: 'finance.accountType',
  title: 'a type of bank account',
  gives: 'text',
  names: phrases(`
    bank account type; account|bank account > = type; account type; account|bank account > kind;
    account category; account kind
  `),
  generate: draw => draw.random.pick(['checking', 'savings', 'business', 'credit', 'investment']),
  examples: ['Account.type: string', 'bank.account_type: string'],
});
