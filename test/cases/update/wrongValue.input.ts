import { Tier, type User } from './model';

// @fauxture User seed=1: synthetic values, about nobody
export const user: User = {
  id: 17,/*|*/
  firstName: 'Greta',
  lastName: 'Schmidt',
  email: 'greta@example.com',
  tier: Tier.Basic,
  address: { street: '1 Elm St', city: 'Chicago', postalCode: 60601 },
};
