import type { Payment } from './model';

const payment: Payment = {
  kind: 'card',
  last4: '0005',
  network: 'amex',
};
