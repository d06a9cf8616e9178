import type { Payment } from './model';

const payment: Payment = {
  kind: 'card',/*|*/
  last4: 4242,
  network: 'mastercard',
};
