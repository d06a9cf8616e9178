import { defineMeaning } from '../defineMeaning';

export const presence = defineMeaning({
  id: 'social.presence',
  title: 'whether somebody is online',
  gives: 'text',
  names: [
    'presence',
    'online status',
    'chat status',
    'user presence',
    'presence state',
    'presence|user presence > status',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['User.presence: string', 'Member.online_status: string', 'Presence.status: string'],
});

const VALUES = ['online', 'away', 'busy', 'offline', 'do not disturb'] as const;
