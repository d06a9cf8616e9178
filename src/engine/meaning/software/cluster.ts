import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';
import { cloudRegions } from './tables/names';

export const cluster = defineMeaning({
  id: 'software.cluster',
  title: 'a cluster',
  gives: 'text',
  names: phrases(`
    cluster; cluster name; node pool; kubernetes cluster; cluster|node pool|fleet > = name; node group;
    = cluster; = shard; shard; = pool; pool name; availability set; replica set; fleet name; partition name;
    = host group; shard name
  `),
  generate: draw => `${draw.random.pick(slugNouns)}-${draw.random.pick(cloudRegions)}`,
  examples: ['Pod.cluster: string', 'node.cluster_name: string'],
});
