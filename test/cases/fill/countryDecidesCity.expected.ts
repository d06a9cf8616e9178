import type { Address } from './model';

const address: Address = {
  country: 'Japan',
  street: '21 Hickory Lane',
  city: 'Tokyo',
  postalCode: '106-0053',
};
