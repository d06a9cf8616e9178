import type { Address } from './model';

const address: Address = {
  city: 'Lyon',/*|*/
};
