import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { cloudRegions } from './tables/names';

export const availabilityZone = defineMeaning({
  id: 'software.availabilityZone',
  title: 'an availability zone',
  gives: 'text',
  names: phrases(`
    availability zone; = az; instance|node|cluster|vm|subnet > zone; cloud zone; aws zone
  `),
  generate: draw => draw.random.pick(cloudRegions) + draw.random.pick(['a', 'b', 'c']),
  examples: ['Instance.availabilityZone: string', 'node.zone: string'],
});
