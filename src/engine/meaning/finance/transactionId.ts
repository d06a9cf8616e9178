import { defineMeaning } from '../defineMeaning';
import { BASE36 } from '../id/identifiers';
import { phrases } from '../phrases';

export const transactionId = defineMeaning({
  id: 'finance.transactionId',
  title: 'a transaction reference',
  gives: 'text',
  names: phrases(`
    transaction id; transaction reference; payment id; payment reference; transaction number;
    payment intent; payment intent id; charge id; = txn; transaction key;
    transaction|payment|charge|payout|transfer|refund > = reference; transaction|payment|charge > = number;
    external transaction id; authorization code; payment auth code; transaction code; approval code;
    bank reference; payment number; payment token id; processor transaction id; gateway transaction id;
    receipt id; transfer id; transfer reference; refund reference; settlement id; end to end id;
    remittance reference; remittance information
  `),
  generate: draw => `txn_${draw.random.characters(16, BASE36)}`,
  examples: [
    'Payment.transactionId: string',
    'payment.txn_id: string',
    'Order.paymentReference: string',
    'Transaction.reference: string',
  ],
});
