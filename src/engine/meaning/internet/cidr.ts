import { defineMeaning } from '../defineMeaning';

export const cidr = defineMeaning({
  id: 'internet.cidr',
  title: 'an address range',
  gives: 'text',
  names: [
    'cidr',
    'cidr block',
    'subnet',
    'ip range',
    'network range',
    'ip block',
    'subnet cidr',
    'vpc cidr',
    'allowed ip range',
  ],
  generate: draw => `${draw.random.pick(NETWORKS)}.${String(draw.random.int(0, 31) * 8)}/29`,
  examples: ['Network.cidr: string', 'Vpc.cidr_block: string', 'Firewall.ipRange: string'],
});

const NETWORKS = ['192.0.2', '198.51.100', '203.0.113'] as const;
