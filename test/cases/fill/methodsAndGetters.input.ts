import type { User } from './model';

const firstName = 'Greta';
const user: User = {
  firstName,
  get age() {
    return 3;
  },/*|*/
};
