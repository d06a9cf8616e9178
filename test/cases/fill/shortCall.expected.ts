import type { Address } from './model';

declare function invite(firstName: string, email: string, address: Address): void;

invite('Greta', 'greta.gardner@example.org', {
  street: '211 Pleasant Street',
  city: 'Madison',
  postalCode: '53785',
  country: 'United States',
});
