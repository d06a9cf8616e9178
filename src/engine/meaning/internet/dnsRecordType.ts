import { defineMeaning } from '../defineMeaning';

export const dnsRecordType = defineMeaning({
  id: 'internet.dnsRecordType',
  title: 'a type of DNS record',
  gives: 'text',
  names: [
    'dns record type',
    'dns type',
    'dns record|dns|domain record > type',
    'dns record|dns|domain record > record type',
  ],
  generate: draw => draw.random.pick(VALUES),
  examples: ['DnsRecord.type: string', 'Zone.dns_record_type: string'],
});

const VALUES = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'SRV', 'CAA'] as const;
