import type { User } from './model';

const user: User = {/*|*/};
