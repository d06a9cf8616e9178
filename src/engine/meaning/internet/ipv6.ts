import { ipv6 as ipv6Kind } from '../../privacy/kinds/ipv6';
import { defineMeaning } from '../defineMeaning';
import { ipv6Edges } from '../edges/internetEdges';

export const ipv6 = defineMeaning({
  id: 'internet.ipv6',
  title: 'an IPv6 address',
  gives: 'text',
  names: ['ip v 6', 'ip v 6 address', 'ip address v 6'],
  aliases: ['ipv6', 'internet.ipv6'],
  generate: draw => ipv6Kind.generate(draw.random, {}),
  edgeCases: ipv6Edges,
  examples: ['Host.ipv6: string', 'Interface.ipv6Address: string', 'Server.ip_v6: string'],
});
