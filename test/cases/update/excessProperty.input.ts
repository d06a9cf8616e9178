import { Tier, type User } from './model';

// @fauxture User seed=1: synthetic values, about nobody
export const user: User = {
  id: 'u-1',
  // how old they are
  // in years
  age: 41, // not any more
  firstName: 'Greta',
  lastName: 'Schmidt',
  email: 'greta@example.com',/*|*/
  tier: Tier.Basic,
  address: { street: '1 Elm St', city: 'Chicago', postalCode: '60601', country: 'US' },
  phone: '+1 555 0100',
};
