import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const storage = defineMeaning({
  id: 'software.storage',
  title: 'an amount of storage',
  gives: 'number',
  names: phrases(`
    storage; disk size; disk space; storage used; storage limit; quota; storage quota; disk; disk total;
    disk used; free space; used space; total space; storage size; disk capacity; storage capacity;
    database size; volume size; hard drive; ssd; used storage; total storage; available space;
    storage total; backup size; hdd; disk free; ebs size; index size; data usage; data limit; data volume;
    table size; log size; cache size bytes; disk available; free disk
  `),
  unit: 'byte',
  generate: draw => draw.number({ minimum: 5_000_000_000, maximum: 900_000_000_000 }),
  examples: ['Vm.diskSizeGb: number', 'account.storage_used: number', 'User.quotaBytes: number'],
});
