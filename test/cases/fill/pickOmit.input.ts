import type { User } from './model';

const patch: Omit<User, 'id' | 'age'> & { active: boolean } = {
  active: true,/*|*/
};
