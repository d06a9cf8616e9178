import type { User } from './model';

const user: User = {
  id: 'u-1',
  age: 41 // last/*|*/
};
