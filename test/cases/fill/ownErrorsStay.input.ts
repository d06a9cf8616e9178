import type { User } from './model';

const user: User = {
  id: 12,
  firstName: 'Greta',/*|*/
};
