import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const memory = defineMeaning({
  id: 'software.memory',
  title: 'an amount of memory',
  gives: 'number',
  names: phrases(`
    memory; ram; memory size; memory limit; memory used; memory total; heap used; heap size; free memory;
    total memory; memory request; heap total; used memory; = rss; memory allocated; heap; ram size;
    max memory; working set; memory available; gpu memory; vram; resident memory; external memory;
    memory free; buffer memory; swap; swap total; swap used; available memory
  `),
  unit: 'byte',
  generate: draw => draw.random.pick([256, 512, 1000, 2000, 4000, 8000, 16_000, 32_000]) * 1_000_000,
  examples: [
    'Vm.memoryMb: number',
    'Process.heapUsed: number',
    'host.ram_gb: number',
    'Node.totalMemory: number',
  ],
});
