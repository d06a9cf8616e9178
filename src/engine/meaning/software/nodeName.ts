import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { slugNouns } from '../text/tables/words';

export const nodeName = defineMeaning({
  id: 'software.nodeName',
  title: 'a machine',
  gives: 'text',
  names: phrases(`
    node name; = node; instance name; machine name; computer name; vm name; = machine; virtual machine;
    host machine; node|instance|machine|vm|virtual machine|host|computer|server node > = name; = computer;
    instance; = instance; = server; worker node; hypervisor; device hostname; workstation; terminal name;
    = workstation; source host
  `),
  generate: draw => `${draw.random.pick(slugNouns)}-${String(draw.random.int(1, 99)).padStart(2, '0')}`,
  examples: ['Metric.nodeName: string', 'vm.instance_name: string', 'Instance.name: string'],
});
