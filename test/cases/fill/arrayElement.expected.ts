import type { User } from './model';

const users: User[] = [
  { id: 'u-1', firstName: 'Ann', lastName: 'Lee', email: 'ann@example.com', age: 30 },
  {
    id: 'ff40b81b-0259-4f9c-95da-9c3dd7260600',
    firstName: 'Brayden',
    lastName: 'Andrews',
    email: 'braydenandrews19@example.org',
    age: 48,
  },
];
