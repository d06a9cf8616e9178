import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cloudProvider = defineMeaning({
  id: 'software.cloudProvider',
  title: 'a cloud provider',
  gives: 'text',
  names: phrases(`
    cloud provider; hosting provider; cloud;
    cloud|deployment|infrastructure|hosting|storage|cluster|instance > provider; cloud platform;
    = cloud vendor; = cloud; cloud vendor; infrastructure provider
  `),
  generate: draw => draw.random.pick(['aws', 'gcp', 'azure', 'digitalocean', 'hetzner', 'cloudflare']),
  examples: ['Cluster.cloudProvider: string', 'storage.provider: string'],
});
