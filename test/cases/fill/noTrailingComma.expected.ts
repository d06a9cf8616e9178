import type { Address } from './model';

const address: Address = {
  street: '1 Elm St',
  city: 'Portland',
  postalCode: '97265',
  country: 'United States'
}
