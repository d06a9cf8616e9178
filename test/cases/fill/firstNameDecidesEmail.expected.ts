import type { User } from './model';

const user: User = {
  firstName: 'Greta',
  lastName: 'Schmidt',
  id: 'c63fa644-196d-4150-9618-189d322fcfe4',
  email: 'greta.schmidt99@example.net',
  age: 33,
};
