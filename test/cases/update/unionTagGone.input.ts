import type { Payment } from './model';

const payment: Payment = {
  kind: 'transfer',/*|*/
  iban: 'DE00 0000 0000 0000 0000 00',
};
