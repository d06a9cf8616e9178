import type { Address } from './model';

const CITY = 'city';
const address: Address = {
  [CITY]: 'Chicago',
  ['country']: 'United States',/*|*/
};
