import type { User } from './model';

const user: User = {
  email: 'emma.miller7@example.com',
  id: 'c63fa644-196d-4150-9618-189d322fcfe4',
  firstName: 'Emma',
  lastName: 'Miller',
  age: 33,
};
