import type { User } from './model';

const base = { id: 'u-1', email: 'x@example.com', age: 3 };
const user: User = {
  ...base,
  firstName: 'Dawson',
  lastName: 'Goodman',
};
