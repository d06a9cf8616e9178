import { defineMeaning } from '../defineMeaning';
import { hostEdges } from '../edges/internetEdges';
import { companyFacet } from '../facets/company';

export const hostname = defineMeaning({
  id: 'internet.hostname',
  title: 'a host name',
  gives: 'text',
  names: [
    'host name',
    '= host',
    'fqdn',
    '= server',
    'server host',
    'database host',
    'server name',
    'machine name',
    'server|host|machine|vm|virtual machine > name',
    'smtp host',
    'proxy host',
  ],
  aliases: ['hostname'],
  generate: draw =>
    `${draw.random.pick(HOSTS)}-${String(draw.random.int(1, 48)).padStart(2, '0')}.${draw.facet(companyFacet).domain}`,
  edgeCases: hostEdges,
  examples: [
    'Server.hostname: string',
    'Connection.host: string',
    'Database.db_host: string',
    'Server.name: string',
    'Log.server-name: string',
  ],
});

const HOSTS = [
  'api',
  'app',
  'auth',
  'build',
  'cache',
  'db',
  'edge',
  'files',
  'gateway',
  'jobs',
  'mail',
  'queue',
  'search',
  'web',
  'worker',
] as const;
