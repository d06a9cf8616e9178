import type { User } from './model';

const user: User = {
  id: 'c63fa644-196d-4150-9618-189d322fcfe4',
  firstName: 'Dawson',
  lastName: 'Goodman',
  email: 'dawson.goodman99@example.net',
  age: 33,
  
};
