import type { User } from './model';

const firstName = 'Greta';
const user: User = {
  firstName,
  get age() {
    return 3;
  },
  id: 'c63fa644-196d-4150-9618-189d322fcfe4',
  lastName: 'Goodman',
  email: 'dawson.goodman99@example.net',
};
