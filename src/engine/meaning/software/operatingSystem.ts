import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const operatingSystem = defineMeaning({
  id: 'software.operatingSystem',
  title: 'an operating system',
  gives: 'text',
  names: phrases(`
    operating system; = os; os; os name; os family; client os; os type; device os; os platform;
    operating system|os > = name; host os; user os
  `),
  generate: draw => draw.random.pick(['Windows 11', 'macOS', 'iOS', 'Android', 'Ubuntu', 'Fedora', 'Debian']),
  examples: ['Session.os: string', 'device.operating_system: string', 'Client.osName: string'],
});
