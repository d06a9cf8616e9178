import type { User } from './model';

const user: User = {
  firstName: 'Greta',
  lastName: 'Schmidt',/*|*/
};
