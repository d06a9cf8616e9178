import type { Address } from './model';

const address: Address = {
  city: 'Lyon',
  street: '21 Hickory Lane',
  postalCode: '69006',
  country: 'France',
};
