import type { User } from './model';

const user: User = {
  // who it is
  id: 'u-1', // from the backend
  /* kept */ age: 41,
  // firstName: 'Ann',
  /*|*/
};
