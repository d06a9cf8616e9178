import type { User } from './model';

const patch: Omit<User, 'id' | 'age'> & { active: boolean } = {
  active: true,
  firstName: 'Carson',
  lastName: 'Stevens',
  email: 'carson.stevens32@example.com',
};
