import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const accountNumber = defineMeaning({
  id: 'finance.accountNumber',
  title: 'a bank account number',
  gives: 'text',
  names: phrases(`
    account number; account no; bank account number; bank account; account|bank account|bank > = number;
    = acct no; bank account no; beneficiary account; debit account; credit account; source account;
    destination account; from account; to account; account num
  `),
  aliases: ['finance.accountNumber'],
  generate: draw => `00${draw.random.digits(8)}`,
  examples: ['Account.accountNumber: string', 'bank.acct_no: string', 'BankAccount.number: string'],
});
