import { Tier, type User } from './model';

// @fauxture User seed=1 style=factory: synthetic values, about nobody
export function makeUser(
  overrides: Omit<Partial<User>, 'address'> & { address?: Partial<User['address']> } = {},
): User {
  return {
    id: 'u-1',/*|*/
    name: 'Greta Schmidt',
    tier: Tier.Basic,
    ...overrides,
    address: {
      street: '1 Elm St',
      zip: '60601',
      ...overrides.address,
    },
  };
}
