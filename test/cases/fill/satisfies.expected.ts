import type { Address } from './model';

const address = {
  street: '21 Hickory Lane',
  city: 'Portland',
  postalCode: '97265',
  country: 'United States',
} satisfies Address;
