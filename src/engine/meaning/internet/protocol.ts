import { defineMeaning } from '../defineMeaning';

export const protocol = defineMeaning({
  id: 'internet.protocol',
  title: 'a network protocol',
  gives: 'text',
  names: ['protocol', 'url scheme', '= scheme', 'url|uri > scheme', 'transport protocol', 'network protocol'],
  generate: draw => draw.random.pick(VALUES),
  examples: ['Service.protocol: string', 'Url.scheme: string', 'Rule.network_protocol: string'],
});

const VALUES = ['https', 'http', 'wss', 'ftp', 'ssh', 'tcp', 'udp', 'mqtt'] as const;
