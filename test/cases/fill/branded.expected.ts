import type { UserId } from './model';

const owner: { userId: UserId; active: boolean } = {
  userId: 'd6069aa6-e442-490b-bf24-32e12847c115' as UserId,
  active: false,
};
