import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const cpuUsage = defineMeaning({
  id: 'software.cpuUsage',
  title: 'a usage in percent',
  gives: 'number',
  names: phrases(`
    cpu usage; memory usage; disk usage; cpu; cpu utilization; memory utilization; utilization;
    usage percent; load; cpu load; cpu percent; memory percent; load average; ram usage; disk utilization;
    cpu used; gpu usage; gpu utilization; usage; percent used; = utilisation; saturation; capacity used;
    network utilization; capacity percent; bandwidth usage; cpu usage percent; disk percent; memory load;
    heap usage; fill level
  `),
  unit: 'percent',
  generate: draw => draw.number({ minimum: 3, maximum: 97, decimals: 1 }),
  examples: [
    'Metric.cpuUsage: number',
    'node.memory_utilization: number',
    'Host.diskUsage: number',
    'host.cpuPercent: number',
  ],
});
