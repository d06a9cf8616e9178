import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const transactionType = defineMeaning({
  id: 'finance.transactionType',
  title: 'a type of transaction',
  gives: 'text',
  names: phrases(`
    transaction type; transaction|ledger entry|bank transaction|entry|movement > = type;
    transaction|bank transaction > = kind; transaction kind; entry type; transaction category type;
    account operation type; movement type; payment direction; transaction direction; ledger entry type;
    transaction|movement > direction
  `),
  aliases: ['finance.transactionType'],
  generate: draw => draw.random.pick(['payment', 'deposit', 'withdrawal', 'transfer', 'refund', 'fee']),
  examples: ['Transaction.type: string', 'ledger.transaction_type: string', 'Transaction.kind: string'],
});
