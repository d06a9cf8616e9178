import { Tier, type User } from './model';

// @fauxture User seed=1: synthetic values, about nobody
export const user: User = {
  id: 'c63fa644-196d-4150-9618-189d322fcfe4',
  firstName: 'Greta',
  lastName: 'Schmidt',
  email: 'greta@example.com',
  tier: Tier.Basic,
  address: { street: '1 Elm St', city: 'Chicago', postalCode: '60620' },
};
