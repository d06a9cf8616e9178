import type { Customer } from './model';

const customer: Customer = {
  name: 'Ada Lovelace',
  address: {
    city: 'Chicago',
    street: '109 Maple Street',
    postalCode: '60662',
    country: 'United States',
  },
};
