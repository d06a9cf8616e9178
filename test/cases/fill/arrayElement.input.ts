import type { User } from './model';

const users: User[] = [
  { id: 'u-1', firstName: 'Ann', lastName: 'Lee', email: 'ann@example.com', age: 30 },
  {/*|*/},
];
