import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const instanceType = defineMeaning({
  id: 'software.instanceType',
  title: 'an instance type',
  gives: 'text',
  names: phrases(`
    instance type; machine type; vm size; cloud node type; instance size; instance class; server type;
    = vm flavor; vm type; instance|vm|virtual machine > = type; instance|vm > = size; machine size;
    compute size; vm plan size; db instance class; compute class
  `),
  generate: draw =>
    `${draw.random.pick(['t3', 't4g', 'm5', 'm6i', 'c6g', 'r6i'])}.${draw.random.pick(['small', 'medium', 'large', 'xlarge', '2xlarge'])}`,
  examples: ['Vm.instanceType: string', 'node.machine_type: string', 'Instance.type: string'],
});
