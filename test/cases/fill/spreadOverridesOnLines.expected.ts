import type { User } from './model';

export const makeUser = (overrides: Partial<User> = {}): User => ({
  id: 'u-1',
  firstName: 'Dawson',
  lastName: 'Goodman',
  email: 'dawson.goodman99@example.net',
  age: 33,
  ...overrides,
});
