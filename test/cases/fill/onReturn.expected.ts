import type { Address } from './model';

function load(): Address {
  return {
    city: 'Chicago',
    street: '21 Hickory Lane',
    postalCode: '60665',
    country: 'United States',
  };
}
