import type { User } from './model';

const user: User = {
  id: 12,
  firstName: 'Greta',
  lastName: 'Goodman',
  email: 'greta.goodman99@example.net',
  age: 33,
};
