import type { Address } from './model';

async function load(): Promise<Address> {
  return {
    street: '61 Elm Drive',
    city: 'Wichita',
    postalCode: '67239',
    country: 'United States',
  };
}
