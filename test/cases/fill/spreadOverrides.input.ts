import type { User } from './model';

function makeUser(overrides: Partial<User> = {}): User {
  return { ...overrides/*|*/ };
}
