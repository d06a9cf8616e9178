import { defineMeaning } from '../defineMeaning';

export const isVerified = defineMeaning({
  id: 'contact.isVerified',
  title: 'whether something was verified',
  gives: 'flag',
  names: [
    'verified',
    'is verified',
    'email verified',
    'phone verified',
    'email confirmed',
    'phone confirmed',
    '= confirmed',
  ],
  generate: draw => draw.random.chance(0.8),
  examples: [
    'User.emailVerified: boolean',
    'User.phoneVerified: boolean',
    'Account.is_verified: boolean',
    'User.verified: boolean',
  ],
});
