import { defineMeaning } from '../defineMeaning';

export const operatingSystem = defineMeaning({
  id: 'internet.operatingSystem',
  title: 'an operating system',
  gives: 'text',
  names: [
    'operating system',
    '= os',
    'os name',
    'device os',
    'operating system name',
    'system os',
    'os type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Device.os: string', 'Session.operatingSystem: string', 'Host.os_name: string'],
});

const VALUES = [
  'Windows 11',
  'Windows 10',
  'macOS 14',
  'macOS 15',
  'Ubuntu 24.04',
  'Debian 12',
  'Android 14',
  'Android 15',
  'iOS 17',
  'iOS 18',
  'ChromeOS',
] as const;
