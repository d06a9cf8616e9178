import type { Customer } from './model';

const customer: Customer = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  address: {
    street: '109 Maple Street',
    city: 'Hartford',
    postalCode: '06162',
    country: 'United States',
  },
};
