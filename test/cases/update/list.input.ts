import { Tier, type User } from './model';

// @fauxture User seed=1 count=2: synthetic values, about nobody
export const users: User[] = [
  {
    id: 'u-1',/*|*/
    firstName: 'Greta',
    lastName: 'Schmidt',
    tier: Tier.Basic,
    address: { street: '1 Elm St', city: 'Chicago', postalCode: '60601' },
  },
  {
    id: 'u-2',
    firstName: 'Bo',
    lastName: 'Lee',
    tier: Tier.Premium,
    address: { street: '2 Elm St', city: 'Chicago', zip: '60601' },
  },
];
