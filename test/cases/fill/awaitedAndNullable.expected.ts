import type { Address } from './model';

let address: Address | null | undefined;
address = {
  city: 'Chicago',
  street: '21 Hickory Lane',
  postalCode: '60665',
  country: 'United States',
};
