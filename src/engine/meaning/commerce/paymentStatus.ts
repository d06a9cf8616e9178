import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const paymentStatus = defineMeaning({
  id: 'commerce.paymentStatus',
  title: 'the status of a payment',
  gives: 'text',
  names: phrases(`
    payment status; payment|charge|invoice|bill|transaction|payout|refund|transfer > status;
    payment|charge|transaction|invoice|payout|transfer > state; payment state; billing status;
    financial status; invoice status; transaction status; settlement status; payout status; transfer status;
    charge status; refund status
  `),
  generate: draw => draw.random.pick(['paid', 'paid', 'paid', 'pending', 'failed', 'refunded']),
  examples: [
    'Payment.status: string',
    'order.payment_status: string',
    'Invoice.status: string',
    'Transaction.state: string',
  ],
});
