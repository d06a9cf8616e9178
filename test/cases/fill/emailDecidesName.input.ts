import type { User } from './model';

const user: User = {
  email: 'emma.miller7@example.com',/*|*/
};
