import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cpuCount = defineMeaning({
  id: 'software.cpuCount',
  title: 'a number of processors',
  gives: 'number',
  names: phrases(`
    cpu count; core; vcpu; cpu core; cores count; core count; vcpus; processor count; cpu limit;
    cpu request; cpus; thread count; threads; thread; concurrency; worker; worker count; parallelism;
    maximum concurrency; replica; replica count; replicas count; desired replica; ready replica; node count;
    instance count; pod count; desired count; shard count; partition count; pool size; nodes; = cpu;
    num cpu; connection limit; maximum worker; available replica; pods; shards; partitions;
    replication factor; desired capacity; minimum replica
  `),
  generate: draw => draw.random.pick([1, 2, 2, 3, 4, 4, 8, 16]),
  examples: [
    'Vm.cores: number',
    'host.cpu_count: number',
    'Deployment.replicas: number',
    'Config.concurrency: number',
  ],
});
