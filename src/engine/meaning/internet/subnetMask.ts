import { defineMeaning } from '../defineMeaning';

export const subnetMask = defineMeaning({
  id: 'internet.subnetMask',
  title: 'a subnet mask',
  gives: 'text',
  names: ['subnet mask', 'netmask', 'net mask', 'network mask'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Network.subnetMask: string', 'Interface.netmask: string'],
});

const VALUES = [
  '255.255.255.0',
  '255.255.255.128',
  '255.255.255.192',
  '255.255.254.0',
  '255.255.240.0',
  '255.255.0.0',
] as const;
