import { defineMeaning } from '../defineMeaning';
import { fullNameEdges } from '../edges/personEdges';
import { phrases } from '../phrases';

export const accountName = defineMeaning({
  id: 'finance.accountName',
  title: 'a name of a bank account',
  gives: 'text',
  names: phrases(`
    account name; account label; account title; account|bank account|wallet|ledger > = name; ledger account;
    gl account; account nickname; account|wallet > label; = ledger; account|wallet > title; wallet name
  `),
  aliases: ['finance.accountName'],
  generate: draw =>
    `${draw.random.pick(['Household', 'Travel', 'Business', 'Emergency', 'Family', 'Holiday', 'Car', 'Home', 'Tax', 'Joint', 'Rental', 'Project'])} ${draw.random.pick(['Checking', 'Savings', 'Account', 'Fund', 'Reserve'])} ${draw.random.digits(2)}`,
  edgeCases: fullNameEdges,
  examples: ['Account.name: string', 'bank.account_name: string', 'Wallet.label: string'],
});
