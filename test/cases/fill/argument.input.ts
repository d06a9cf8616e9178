import type { User } from './model';

declare function save(user: User, now: boolean): void;

save({ firstName: 'Greta'/*|*/ }, true);
