import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { purposes } from './tables/banks';

export const transactionDescription = defineMeaning({
  id: 'finance.transactionDescription',
  title: 'what a transaction was for',
  gives: 'text',
  names: phrases(`
    transaction description; payment description; statement descriptor; payment purpose;
    transaction|payment|bank transaction|expense|charge|transfer|invoice > description;
    transaction|payment|transfer > memo; transaction|payment|transfer|bank transaction > = purpose;
    transaction|payment|expense|transfer > = note; transaction memo; memo line; remittance info;
    payment note; transfer purpose; narration; transaction detail; transaction|expense > = title;
    transaction|bank transaction > = name; expense description; booking text; = narrative;
    transaction|bank transaction > = details; expense name; = descriptor
  `),
  aliases: ['finance.transactionDescription'],
  generate: draw =>
    `${draw.random.pick(purposes)} ${draw.random.pick(['invoice', 'ref.', 'order', 'contract', 'no.'])} ${draw.random.digits(5)}`,
  examples: [
    'Transaction.description: string',
    'payment.memo: string',
    'Expense.description: string',
    'txn.statement_descriptor: string',
  ],
});
