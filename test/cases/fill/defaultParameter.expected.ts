import type { Address } from './model';

function ship(to: Address = {
  street: '21 Hickory Lane',
  city: 'Portland',
  postalCode: '97265',
  country: 'United States',
}) {
  return to;
}
