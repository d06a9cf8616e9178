import { defineMeaning } from '../defineMeaning';

export const asn = defineMeaning({
  id: 'internet.asn',
  title: 'an autonomous system number',
  gives: 'text',
  names: ['asn', 'autonomous system number', 'autonomous system'],
  generate: draw =>
    `AS${String(draw.random.chance(0.5) ? draw.random.int(64496, 64511) : draw.random.int(65536, 65551))}`,
  examples: ['Network.asn: string', 'Ip.autonomous_system_number: string'],
});
