import type { Address } from './model';

const CITY = 'city';
const address: Address = {
  [CITY]: 'Chicago',
  ['country']: 'United States',
  street: '21 Hickory Lane',
  postalCode: '60665',
};
