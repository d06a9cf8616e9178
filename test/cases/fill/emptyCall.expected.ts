import type { User } from './model';

declare function createUser(user: User): void;

createUser({
  id: '1fd62b17-5ed0-408d-8119-3791e51ea781',
  firstName: 'Kaci',
  lastName: 'Doyle',
  email: 'kaci.doyle81@example.com',
  age: 47,
});
