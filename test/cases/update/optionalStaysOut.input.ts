import { Tier, type User } from './model';

// @fauxture User seed=1: synthetic values, about nobody
export const user: User = {
  id: 'u-1',/*|*/
  firstName: 'Greta',
  lastName: 'Schmidt',
  email: 'greta@example.com',
  tier: Tier.Basic,
};
