import { Tier, type User } from './model';

// @fauxture User seed=1 style=factory: synthetic values, about nobody
export function makeUser(
  overrides: Omit<Partial<User>, 'address'> & { address?: Partial<User['address']> } = {},
): User {
  return {
    id: 'u-1',
    tier: Tier.Basic,
    firstName: 'Dawson',
    lastName: 'Goodman',
    email: 'dawson.goodman99@example.net',
    ...overrides,
    address: {
      street: '1 Elm St',
      city: 'Columbus',
      postalCode: '43220',
      ...overrides.address,
    },
  };
}
