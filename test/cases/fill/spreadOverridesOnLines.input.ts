import type { User } from './model';

export const makeUser = (overrides: Partial<User> = {}): User => ({
  id: 'u-1',
  ...overrides,/*|*/
});
