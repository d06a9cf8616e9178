import type { User } from './model';

declare function createUser(user: User): void;

createUser(/*|*/);
