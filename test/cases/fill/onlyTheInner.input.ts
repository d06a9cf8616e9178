import type { Customer } from './model';

const customer: Customer = {
  name: 'Ada Lovelace',
  address: {
    city: 'Chicago',/*|*/
  },
};
