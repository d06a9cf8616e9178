import type { Customer } from './model';

const customer: Customer = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',/*|*/
};
