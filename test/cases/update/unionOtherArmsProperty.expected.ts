import type { Payment } from './model';

const payment: Payment = {
  kind: 'bank',
  iban: 'DE00 0000 0000 0000 0000 00',
};
