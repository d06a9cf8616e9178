import type { User } from './model';

const user: User = {
  id: 'u-1',
  firstName: 'Greta',
  lastName: 'Schmidt',
  email: 'greta.schmidt99@example.net',
  age: 33,
};
