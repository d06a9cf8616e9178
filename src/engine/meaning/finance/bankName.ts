import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { banks } from './tables/banks';

export const bankName = defineMeaning({
  id: 'finance.bankName',
  title: 'a bank',
  gives: 'text',
  names: phrases(`
    bank name; bank; issuing bank; bank|issuer > = name; issuer bank; card issuer; bank title;
    beneficiary bank; = issuer name; acquiring bank; financial institution; bank institution name;
    lender name
  `),
  generate: draw =>
    `${draw.random.pick(banks)} ${draw.random.pick(['Bank', 'Savings Bank', 'Credit Union', 'Trust', 'Cooperative Bank'])}`,
  examples: ['Account.bankName: string', 'Bank.name: string', 'payment.issuing_bank: string'],
});
