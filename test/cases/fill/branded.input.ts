import type { UserId } from './model';

const owner: { userId: UserId; active: boolean } = {/*|*/};
