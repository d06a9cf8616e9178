import { defineMeaning } from '../defineMeaning';

export const isOnline = defineMeaning({
  id: 'social.isOnline',
  title: 'whether somebody is online',
  gives: 'flag',
  names: ['online', 'is online', 'is online now', 'currently online', 'is available online'],
  generate: draw => draw.random.chance(0.4),
  examples: ['User.isOnline: boolean', 'Member.online: boolean'],
});
