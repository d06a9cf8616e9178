import type { User } from './model';

declare function save(user: User, now: boolean): void;

save({
  firstName: 'Greta',
  id: 'c63fa644-196d-4150-9618-189d322fcfe4',
  lastName: 'Goodman',
  email: 'greta.goodman99@example.net',
  age: 33,
}, true);
